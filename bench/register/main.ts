import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modules } from '../../src/modules/index.ts';
import { asSystem, assemble, prepareDatabase } from '../../src/platform/assemble.ts';
import { masterKey, readConfig } from '../../src/platform/config.ts';
import { startEmbedded } from '../../src/platform/embedded/index.ts';
import { newId } from '../../src/shared/ids.ts';
import { type Figures, measure } from '../measure.ts';
import { keep } from '../report.ts';
import { startProgram } from '../server.ts';
import { fillEvidence, fillOrganisation } from './fill.ts';

// The register of evidence at a region's size, as the coordinator of one administration and as the CISO, beside bare Fastify + pg.
const EVIDENCE = Number(process.env.BENCH_ROWS ?? 1_000_000);
const dataDirectory = await mkdtemp(join(tmpdir(), 'varna-bench-'));
const database = await startEmbedded({ dataDirectory, report: () => {} });
const settings = {
  VARNA_DATA: dataDirectory,
  DATABASE_URL: database.ownerUrl,
  VARNA_REQUESTS_PER_MINUTE: '1000000',
  VARNA_LOG_LEVEL: 'silent',
};
const config = readConfig(settings);
const key = masterKey(config);
await prepareDatabase({ modules, ownerUrl: database.ownerUrl, masterKey: key });
const services = assemble({ config, modules, ownerUrl: database.ownerUrl, masterKey: key });
await services.jobs.start([]);
await asSystem(services, 'bench.start', async (context) => {
  for (const { atStart } of modules) await atStart?.(context);
});

console.log('Fyller på organisationen');
const region = await fillOrganisation(services);
console.log(`Fyller på ${EVIDENCE} underlag`);
await fillEvidence(services.pools.owner, EVIDENCE);

const tokenOf = async (personId: string) => {
  const expiresAt = services.clock.now().add({ hours: 4 });
  return (await services.gate.open({ personId, kind: 'token', method: 'bench', assurance: 3, expiresAt })).secret;
};
const [ciso, coordinator] = [await tokenOf(region.ciso.personId), await tokenOf(region.coordinator.personId)];
const { rows } = await services.pools.owner.query<{ id: string }>(
  'select id from requirements.evidence where unit_id = $1 limit 1',
  [region.coordinator.unitId],
);

const varna = await startProgram('./register/varna-server.ts', settings);
const bare = await startProgram('./register/bare-server.ts', settings);
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
const figures = await measure(loads, {
  rounds: Number(process.env.BENCH_ROUNDS ?? 3),
  seconds: Number(process.env.BENCH_SECONDS ?? 5),
});
await varna.stop();
await bare.stop();
await services.jobs.stop();
await services.pools.end();
await database.stop();
await rm(dataDirectory, { recursive: true, force: true });

const bareFigures = figures.get(loads[0]?.name ?? '');
const share = ({ perSecond }: Figures) => (perSecond / (bareFigures?.perSecond ?? Number.NaN)).toFixed(2);
keep(
  'Register med en miljon underlag',
  ['vad', 'per sekund', 'mot Fastify + pg', 'p50 ms', 'p99 ms', 'fel'],
  [...figures].map(([name, each]) => [
    name,
    `${each.perSecond}`,
    share(each),
    `${each.p50}`,
    `${each.p99}`,
    `${each.errors}`,
  ]),
  `${EVIDENCE} underlag, ${region.people} personer, ${region.units} enheter; importen av organisationen tog ${region.seconds.toFixed(1)} s. Åtta samtidiga anslutningar, medianen av varven, servern och lasten på samma maskin. Allt mäts i samma körning.`,
);
process.exit(0);
