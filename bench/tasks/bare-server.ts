import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import pg from 'pg';

// The baseline: the same fifty tasks of the same person with nothing but Fastify and pg. No scope, no permission, no trail.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
const app = Fastify();
app.get<{ Querystring: { personId: string } }>('/tasks', async ({ query }) => {
  const { rows } = await pool.query(
    `select t.id, t.kind, t.title, t.due_on, t.person_id, u.name as unit from task.task t join access.scope u on u.id = t.unit_id
     where t.person_id = $1 and t.closed_at is null order by coalesce(t.due_on, 'infinity'::date), t.id limit 50`,
    [query.personId],
  );
  return { items: rows };
});
await app.listen({ port: 0, host: '127.0.0.1' });
const { port } = app.server.address() as AddressInfo;
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.send?.({ address: `http://127.0.0.1:${port}` });
