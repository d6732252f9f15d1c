import { tasks } from '../../src/modules/tasks/index.ts';
import { asSystem } from '../../src/platform/assemble.ts';
import { aLargeRegion } from '../installation.ts';
import { comparedHeadings, comparedRows, measure } from '../measure.ts';
import { keep } from '../report.ts';
import { fillTasks } from './fill.ts';

// A person with 500 open tasks among a million: inbox, counts and a unit's follow-up, beside bare Fastify + pg; then a morning.
const TASKS = Number(process.env.BENCH_ROWS ?? 1_000_000);
const { services, region, owner, tokenOf, startVarna, startBeside, stop } = await aLargeRegion(tasks.jobs);
console.log(`Fyller på ${TASKS} uppgifter`);
const { personId, unitId } = region.coordinator;
await fillTasks(owner, { count: TASKS, personId, unitId });

const [coordinator, ciso] = [await tokenOf(personId), await tokenOf(region.ciso.personId)];
const { rows } = await owner.query<{ id: string }>(
  'select c.id from access.scope c where c.parent_id = $1 order by c.id limit 1',
  [unitId],
);

const varna = await startVarna();
const bare = await startBeside('./tasks/bare-server.ts');
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
const figures = await measure(loads);
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
const told = await owner.query<{ n: string }>('select count(*) as n from task.reminder');
await stop();

keep(
  'Mina uppgifter: 500 egna bland en miljon',
  comparedHeadings,
  comparedRows(figures),
  `${TASKS} öppna uppgifter, ${region.people} personer, ${region.units} enheter. Morgonens påminnelser: ${told.rows[0]?.n} på ${seconds} s. Åtta samtidiga anslutningar, medianen av varven, servern och lasten på samma maskin. Allt mäts i samma körning.`,
);
process.exit(0);
