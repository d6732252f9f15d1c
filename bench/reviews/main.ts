import { aLargeRegion } from '../installation.ts';
import { comparedHeadings, comparedRows, measure } from '../measure.ts';
import { keep } from '../report.ts';
import { fillLogReviews } from './fill.ts';

// A unit's review page as its manager, and the list as manager and chief executive, beside bare Fastify + pg. p99 of the page is to
// be at most 100 ms.
const MONTHS = Number(process.env.BENCH_MONTHS ?? 12);
const ITEMS = Number(process.env.BENCH_ITEMS ?? 40);
const { region, owner, tokenOf, startVarna, startBeside, stop } = await aLargeRegion();
console.log(`Fyller på ${MONTHS} månader med ${ITEMS} åtkomster per enhet`);
await fillLogReviews(owner, { months: MONTHS, items: ITEMS });
const { rows } = await owner.query<{ id: string; unitId: string; personId: string }>(
  `select r.id, r.unit_id as "unitId", r.reviewer_id as "personId" from log_review.review r
   where r.status = 'open' and not exists (select from access.role_grant g where g.person_id = r.reviewer_id)
   order by r.number limit 1`,
);
const [open] = rows;
if (!open) throw new Error('No review is open');
const grant = (role: string, personId: string, unitId: string) =>
  owner.query(
    `insert into access.role_grant (id, person_id, role, unit_id, valid_from) values (gen_random_uuid(), $1, $2, $3, '2020-01-01')`,
    [personId, role, unitId],
  );
await grant('unitManager', open.personId, open.unitId);
await grant('chiefExecutive', region.ciso.personId, region.ciso.unitId);
const { rows: counted } = await owner.query<{ reviews: number; items: number }>(
  'select (select count(*)::int from log_review.review) as reviews, (select count(*)::int from log_review.item) as items',
);
const [count] = counted;
const manager = await tokenOf(open.personId);
const director = await tokenOf(region.ciso.personId);

const varna = await startVarna();
const bare = await startBeside('./reviews/bare-server.ts');
const api = `${varna.address}/api/log-review/reviews`;
const list = `${api}?sort=-dueOn&limit=50`;
const figures = await measure([
  { name: 'Fastify + pg utan något, en granskning', url: `${bare.address}/reviews/${open.id}` },
  { name: 'Fastify + pg utan något, 50 granskningar', url: `${bare.address}/reviews` },
  { name: 'en enhets granskning, enhetschef', url: `${api}/${open.id}`, token: manager },
  { name: 'egna granskningar, enhetschef', url: `${list}&mine=1`, token: manager },
  { name: 'granskningar 50, regiondirektör', url: list, token: director },
]);
await varna.stop();
await bare.stop();
await stop();

keep(
  'Loggkoll: månadens granskning',
  comparedHeadings,
  comparedRows(figures),
  `${count?.reviews} granskningar med ${count?.items} åtkomster, ${ITEMS} i den som öppnas; ${region.people} personer, ${region.units} enheter. Varje öppnande skrivs i spåret. Målet för enhetens granskning är p99 högst 100 ms. Åtta samtidiga anslutningar, medianen av varven, servern och lasten på samma maskin. Allt mäts i samma körning.`,
);
process.exit(0);
