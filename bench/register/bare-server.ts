import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import pg from 'pg';

// The baseline: the same fifty rows from the same table with nothing but Fastify and pg. No scope, no permission, no trail.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
const app = Fastify();
app.get('/evidence', async () => {
  const { rows } = await pool.query(
    "select id, unit_id, title, kind, collected_on, valid_until, next_check_on from requirements.evidence order by coalesce(next_check_on, 'infinity'::date), id limit 50",
  );
  return { items: rows };
});
await app.listen({ port: 0, host: '127.0.0.1' });
const { port } = app.server.address() as AddressInfo;
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.send?.({ address: `http://127.0.0.1:${port}` });
