import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import pg from 'pg';

// The baseline: PostgreSQL's own full text search over the same titles, best first. No scope, no compounds, no misspellings, no trail.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
const app = Fastify();
app.get<{ Querystring: { q: string } }>('/search', async ({ query: { q } }) => {
  const { rows } = await pool.query(
    `select id, title from bare.card, to_tsquery('swedish', $1) asked where words @@ asked order by ts_rank(words, asked) desc limit 20`,
    [`${q}:*`],
  );
  return { items: rows };
});
await app.listen({ port: 0, host: '127.0.0.1' });
const { port } = app.server.address() as AddressInfo;
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.send?.({ address: `http://127.0.0.1:${port}` });
