import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import pg from 'pg';

// The baseline: the same review and list with nothing but Fastify and pg. No scope, no permission, no trail.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
const app = Fastify();
app.get<{ Params: { id: string } }>('/reviews/:id', async ({ params }) => {
  const head = await pool.query('select * from log_review.review where id = $1', [params.id]);
  const { rows } = await pool.query(
    'select * from log_review.item where review_id = $1 order by user_hsa, score desc, id limit 200',
    [params.id],
  );
  return { ...head.rows[0], items: rows };
});
app.get('/reviews', async () => {
  const { rows } = await pool.query(
    'select r.*, s.name as unit from log_review.review r join access.scope s on s.id = r.unit_id order by r.due_on desc, r.id desc limit 50',
  );
  return { items: rows };
});
await app.listen({ port: 0, host: '127.0.0.1' });
const { port } = app.server.address() as AddressInfo;
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.send?.({ address: `http://127.0.0.1:${port}` });
