import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import pg from 'pg';

// The baseline: the same fifty clocks and fifty cases with nothing but Fastify and pg. No scope, no permission, no trail.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
const app = Fastify();
app.get('/clocks', async () => {
  const { rows } = await pool.query(
    `select o.id, o.incident_id, i.number, i.title, u.name as unit, o.regime, o.stage, o.template, o.receiver, o.status, o.start_at,
       o.due_at, o.rule, o.arithmetic, p0.name as owner, p1.name as deputy
     from incidents.obligation o join incidents.incident i on i.id = o.incident_id join access.scope u on u.id = o.unit_id
     left join incidents.handler h0 on h0.incident_id = o.incident_id and h0.place = 0 left join access.principal p0 on p0.id = h0.person_id
     left join incidents.handler h1 on h1.incident_id = o.incident_id and h1.place = 1 left join access.principal p1 on p1.id = h1.person_id
     where o.status in ('waiting', 'open') order by coalesce(o.due_at, 'infinity'::timestamptz), o.id limit 50`,
  );
  return { items: rows };
});
app.get('/cases', async () => {
  const { rows } = await pool.query(
    `select i.id, i.number, i.title, u.name as unit, i.kind, i.state, i.received_at,
       (select min(o.due_at) from incidents.obligation o where o.incident_id = i.id and o.status in ('waiting', 'open')) as next_due_at
     from incidents.incident i join access.scope u on u.id = i.unit_id order by i.received_at desc, i.id desc limit 50`,
  );
  return { items: rows };
});
await app.listen({ port: 0, host: '127.0.0.1' });
const { port } = app.server.address() as AddressInfo;
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.send?.({ address: `http://127.0.0.1:${port}` });
