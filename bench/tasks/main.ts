import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modules } from '../../src/modules/index.ts';
import { tasks } from '../../src/modules/tasks/index.ts';
import { asSystem, assemble, prepareDatabase } from '../../src/platform/assemble.ts';
import { masterKey, readConfig } from '../../src/platform/config.ts';
import { startEmbedded } from '../../src/platform/embedded/index.ts';
import { type Figures, measure } from '../measure.ts';
import { fillOrganisation } from '../register/fill.ts';
import { keep } from '../report.ts';
import { startProgram } from '../server.ts';
import { fillTasks } from './fill.ts';

// A person with 500 open tasks among a million: inbox, counts and a unit's follow-up, beside bare Fastify + pg; then a morning.
const TASKS = Number(process.env.BENCH_ROWS ?? 1_000_000);
const dataDirectory = await mkdtemp(join(tmpdir(), 'varna-bench-'));
const key = masterKey(readConfig({ VARNA_DATA: dataDirectory }));
const database = await startEmbedded({ dataDirectory, report: () => {} });
const settings = {
  VARNA_DATA: dataDirectory,
  DATABASE_URL: database.ownerUrl,
  VARNA_REQUESTS_PER_MINUTE: '1000000',
  VARNA_LOG_LEVEL: 'silent',
};
const config = readConfig(settings);
await prepareDatabase({ modules, ownerUrl: database.ownerUrl, masterKey: key });
const services = assemble({ config, modules, ownerUrl: database.ownerUrl, masterKey: key });
await services.jobs.start(tasks.jobs ?? []);

console.log('Fyller på organisationen');
const region = await fillOrganisation(services);
console.log(`Fyller på ${TASKS} uppgifter`);
const { personId, unitId } = region.coordinator;
await fillTasks(services.pools.owner, { count: TASKS, personId, unitId });

const expiresAt = services.clock.now().add({ hours: 4 });
const tokenOf = async (id: string) =>
  (await services.gate.open({ personId: id, kind: 'token', method: 'bench', assurance: 3, expiresAt })).secret;
const [coordinator, ciso] = [await tokenOf(personId), await tokenOf(region.ciso.personId)];
const { rows } = await services.pools.owner.query<{ id: string }>(
  'select c.id from access.scope c where c.parent_id = $1 order by c.id limit 1',
  [unitId],
);

const varna = await startProgram('./register/varna-server.ts', settings);
const bare = await startProgram('./tasks/bare-server.ts', settings);
const at = (path: string) => `${varna.address}/api/tasks${path}`;
const loads = [
  { name: 'Fastify + pg utan något, 50 rader', url: `${bare.address}/tasks?personId=${personId}` },
  { name: 'inkorg, 50 av 500', url: at('?limit=50'), token: coordinator },
  { name: 'inkorg, försenade', url: at('?limit=50&when=late'), token: coordinator },
  { name: 'antal i menyn', url: at('/count'), token: coordinator },
  { name: 'sammanräkning', url: at('/summary'), token: coordinator },
  { name: 'uppföljning av en enhet', url: at(`/follow-up?unitId=${rows[0]?.id}`), token: coordinator },
  { name: 'uppföljning av en förvaltning', url: at(`/follow-up?unitId=${unitId}`), token: coordinator },
  { name: 'andras uppgifter, 50, informationssäkerhetschef', url: at('/others?limit=50'), token: ciso },
];
const figures = await measure(loads, {
  rounds: Number(process.env.BENCH_ROUNDS ?? 3),
  seconds: Number(process.env.BENCH_SECONDS ?? 5),
});
await varna.stop();
await bare.stop();

// Nobody is reminded on a weekend: the next Monday.
const DAY_HOURS = 24;
const today = services.clock.now().toZonedDateTimeISO('Europe/Stockholm');
const monday = services.clock.now().add({ hours: DAY_HOURS * ((8 - today.dayOfWeek) % 7) });
const began = performance.now();
const [morning] = tasks.jobs ?? [];
await asSystem(
  { ...services, clock: { now: () => monday } },
  'tasks.remind',
  (context) => morning?.run(context, {}) ?? Promise.resolve(),
);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
const told = await services.pools.owner.query<{ n: string }>('select count(*) as n from task.reminder');
await services.jobs.stop();
await services.pools.end();
await database.stop();
await rm(dataDirectory, { recursive: true, force: true });

const bareFigures = figures.get(loads[0]?.name ?? '');
const share = ({ perSecond }: Figures) => (perSecond / (bareFigures?.perSecond ?? Number.NaN)).toFixed(2);
keep(
  'Mina uppgifter: 500 egna bland en miljon',
  ['vad', 'per sekund', 'mot Fastify + pg', 'p50 ms', 'p99 ms', 'fel'],
  [...figures].map(([name, each]) => [
    name,
    `${each.perSecond}`,
    share(each),
    `${each.p50}`,
    `${each.p99}`,
    `${each.errors}`,
  ]),
  `${TASKS} öppna uppgifter, ${region.people} personer, ${region.units} enheter. Morgonens påminnelser: ${told.rows[0]?.n} på ${seconds} s. Åtta samtidiga anslutningar, medianen av varven, servern och lasten på samma maskin. Allt mäts i samma körning.`,
);
process.exit(0);
