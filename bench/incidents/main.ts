import { obligationTemplates } from '../../src/modules/incidents/law/obligation-templates.ts';
import { receivers } from '../../src/modules/incidents/law/receivers.ts';
import { aLargeRegion } from '../installation.ts';
import { comparedHeadings, comparedRows, measure } from '../measure.ts';
import { keep } from '../report.ts';
import { fillIncidents } from './fill.ts';

// The clock wall and the list of cases at a region's size, as the CISO, the data protection officer, the coordinator of an
// administration and a nurse who is named a handler, beside bare Fastify + pg. p99 is to be at most 60 ms.
const INCIDENTS = Number(process.env.BENCH_ROWS ?? 100_000);
const { region, owner, tokenOf, startVarna, startBeside, stop } = await aLargeRegion();
const one = async <T>(statement: string, values: unknown[] = []): Promise<T> =>
  (await owner.query(statement, values)).rows[0] as T;
const { id: nurse } = await one<{ id: string }>(
  `select m.person_id as id from access.membership m join access.scope_tree t on t.ancestor_id = $1 and t.descendant_id = m.unit_id
   where not exists (select from access.role_grant g where g.person_id = m.person_id) limit 1`,
  [region.coordinator.unitId],
);
const { id: officer } = await one<{ id: string }>(
  "select person_id as id from access.role_grant where role = 'dataProtectionOfficer' limit 1",
);
console.log(`Fyller på ${INCIDENTS} ärenden`);
await fillIncidents(owner, { count: INCIDENTS, personId: nurse, law: { templates: obligationTemplates, receivers } });
const { duties, open } = await one<{ duties: number; open: number }>(
  "select count(*)::int as duties, count(*) filter (where status = 'open')::int as open from incidents.obligation",
);

const people = {
  informationssäkerhetschef: await tokenOf(region.ciso.personId),
  dataskyddsombud: await tokenOf(officer),
  samordnare: await tokenOf(region.coordinator.personId),
  'utsedd handläggare': await tokenOf(nurse),
};
const asked = {
  'klockvägg 50': '/incident-clocks?limit=50',
  'klockvägg, ett regelverk': '/incident-clocks?limit=50&regime=cybersecurity',
  'ärenden 50': '/incidents?sort=-receivedAt&limit=50',
  'öppna ärenden': '/incidents?sort=-receivedAt&limit=50&open=1',
};

const varna = await startVarna();
const bare = await startBeside('./incidents/bare-server.ts');
const loads = [
  { name: 'Fastify + pg utan något, 50 klockor', url: `${bare.address}/clocks` },
  { name: 'Fastify + pg utan något, 50 ärenden', url: `${bare.address}/cases` },
  ...Object.entries(asked).flatMap(([what, path]) =>
    Object.entries(people).map(([who, token]) => ({
      name: `${what}, ${who}`,
      url: `${varna.address}/api${path}`,
      token,
    })),
  ),
];
const figures = await measure(loads);
const began = performance.now();
await fetch(`${varna.address}/api/incident-figures`, {
  headers: { authorization: `Bearer ${people.informationssäkerhetschef}` },
});
const seconds = ((performance.now() - began) / 1000).toFixed(1);
await varna.stop();
await bare.stop();
await stop();

keep(
  'Incidenter: klockvägg och ärenden',
  comparedHeadings,
  comparedRows(figures),
  `${INCIDENTS} ärenden med ${duties} rapporteringsplikter, varav ${open} löper; ${region.people} personer, ${region.units} enheter. En av tio ärenden är öppna. Ett års siffror för hela regionen räknades fram på ${seconds} s. Åtta samtidiga anslutningar, medianen av varven, servern och lasten på samma maskin. Allt mäts i samma körning.`,
);
process.exit(0);
