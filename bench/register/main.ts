import { newId } from '../../src/shared/ids.ts';
import { aLargeRegion } from '../installation.ts';
import { comparedHeadings, comparedRows, measure } from '../measure.ts';
import { keep } from '../report.ts';
import { fillEvidence } from './fill.ts';

// The register of evidence at a region's size, as the coordinator of one administration and as the CISO, beside bare Fastify + pg.
const EVIDENCE = Number(process.env.BENCH_ROWS ?? 1_000_000);
const { region, owner, tokenOf, startVarna, startBeside, stop } = await aLargeRegion();
console.log(`Fyller på ${EVIDENCE} underlag`);
await fillEvidence(owner, EVIDENCE);
const [ciso, coordinator] = [await tokenOf(region.ciso.personId), await tokenOf(region.coordinator.personId)];
const { rows } = await owner.query<{ id: string }>('select id from requirements.evidence where unit_id = $1 limit 1', [
  region.coordinator.unitId,
]);

const varna = await startVarna();
const bare = await startBeside('./register/bare-server.ts');
const at = (path: string) => `${varna.address}/api/requirements/evidence${path}`;
const aPiece = () => ({
  id: newId(),
  unitId: region.coordinator.unitId,
  title: 'Nytt underlag',
  kind: 'note',
  note: 'Mätning',
  collectedOn: '2026-11-01',
  nextCheckOn: '2027-11-01',
});

const loads = [
  { name: 'Fastify + pg utan något, 50 rader', url: `${bare.address}/evidence` },
  { name: 'lista 50, samordnare', url: at('?sort=nextCheckOn&limit=50'), token: coordinator },
  { name: 'lista 50, informationssäkerhetschef', url: at('?sort=nextCheckOn&limit=50'), token: ciso },
  {
    name: 'filtrerad lista, samordnare',
    url: at('?sort=nextCheckOn&limit=50&kind=link&validBefore=2027-06-30'),
    token: coordinator,
  },
  { name: 'en postsida, samordnare', url: at(`/${rows[0]?.id}`), token: coordinator },
  { name: 'ett skapande, samordnare', url: at(''), token: coordinator, method: 'POST' as const, body: aPiece },
];
const figures = await measure(loads);
await varna.stop();
await bare.stop();
await stop();

keep(
  'Register med en miljon underlag',
  comparedHeadings,
  comparedRows(figures),
  `${EVIDENCE} underlag, ${region.people} personer, ${region.units} enheter; importen av organisationen tog ${region.seconds.toFixed(1)} s. Underlagen ligger inte i sökindexet, men det som skapas under mätningen läggs dit. Åtta samtidiga anslutningar, medianen av varven, servern och lasten på samma maskin. Allt mäts i samma körning.`,
);
process.exit(0);
