import { type Engine, rows } from '../engine/engine.ts';
import { withNames } from '../engine/topology.ts';
import { analyse } from './analyse.ts';
import type { Rules } from './rule.ts';
import { standardLimits } from './rules-with.ts';
import { readRun } from './runs.ts';
import { type Period, periodOf } from './statement.ts';
import { spreadBy } from './store.ts';

/** What a month's analysis says: events each flag marks, cases from each limit on, and events that no strong rule explains. */
export type Outcome = { rules: Record<string, number>; shown: number; perhaps: number; unexplained: number };

/** The tables an analysis writes. */
const TABLES = [
  'relation_window',
  'event_explanation',
  'open_event',
  'explanation_hit',
  'unexplained_event',
  'unit_use',
  'finding',
  'review_case',
  'event_stratum',
  'analysis_run',
];
/** Those in which it looks back at earlier months, and those that every node holds whole. */
const LOOKED_BACK_AT = ['event_explanation', 'unexplained_event', 'unit_use'];
const EVERYWHERE = ['unit_use', 'analysis_run'];
const BACK_MONTHS = 6;

/**
 * What other rules would say of a month, beside what was said when it was analysed; `before` is null when it never was.
 * The analysis is done in tables of its own, which share the parts of earlier months and are gone after it:
 * what stands is not touched. Takes as long as an analysis. One at a time.
 */
export async function preview(
  engine: Engine,
  month: string,
  rules: Rules,
): Promise<{ before: Outcome | null; after: Outcome }> {
  const period = periodOf(month);
  const before = await readRun(engine, period);
  const aside = inTablesAside(engine);
  try {
    await makeTables(engine, period);
    await analyse(aside, month, rules);
    return {
      before: before && (await outcome(engine, period, before.limits ?? standardLimits)),
      after: await outcome(aside, period, rules.limits),
    };
  } finally {
    for (const table of TABLES) await dropTable(engine, table);
  }
}

const NAMES = new RegExp(`(?<![\\w.])(${TABLES.join('|')})(_local|_new)?\\b`, 'g');

/** The same engine, where the tables of an analysis have other names. */
const inTablesAside = (engine: Engine): Engine => {
  const aside = (sql: string) => sql.replace(NAMES, 'preview_$1$2');
  return {
    ...engine,
    command: (sql, values) => engine.command(aside(sql), values),
    query: (sql, values) => engine.query(aside(sql), values),
    insert: (table, ...load) => engine.insert(aside(table), ...load),
  };
};

const word = (table: string) => (EVERYWHERE.includes(table) ? 'everywhere' : 'local');
const partOf = (table: string) => (EVERYWHERE.includes(table) ? '@{table}' : '@part(@{table})');

async function dropTable(engine: Engine, table: string): Promise<void> {
  const names = { table: `preview_${table}` };
  if (engine.topology.kind === 'cluster')
    await engine.command(withNames('drop table if exists @everywhere(@{table}) sync', names));
  await engine.command(withNames(`drop table if exists @${word(table)}(@{table}) sync`, names));
}

async function makeTables(engine: Engine, period: Period): Promise<void> {
  for (const table of TABLES) {
    await dropTable(engine, table);
    const names = { table, aside: `preview_${table}` };
    await engine.command(withNames(`create table @${word(table)}(@{aside}) as ${partOf(table)}`, names));
    if (engine.topology.kind === 'cluster' && !EVERYWHERE.includes(table))
      await engine.command(withNames('@spread(@{aside}, cityHash64(@{key}))', { ...names, key: spreadBy(table) }));
    if (LOOKED_BACK_AT.includes(table)) await shareEarlier(engine, names, period);
  }
}

/** Earlier months are attached without copying: their parts lie on disk once. */
async function shareEarlier(engine: Engine, names: { table: string; aside: string }, { month }: Period): Promise<void> {
  const from = withNames(partOf(names.table), names);
  for (const earlier of monthsBefore(month))
    await engine.command(
      `${withNames(`alter table @${word(names.table)}(@{aside}) attach partition {earlier:UInt32} from`, names)} ${from}`,
      { earlier },
    );
}

const monthsBefore = (month: number): number[] =>
  Array.from({ length: BACK_MONTHS }, (_, back) => {
    const { year, month: number } = Temporal.PlainYearMonth.from({
      year: Math.floor(month / 100),
      month: month % 100,
    }).subtract({ months: back + 1 });
    return year * 100 + number;
  });

async function outcome(engine: Engine, { month, first, last }: Period, limits: Rules['limits']): Promise<Outcome> {
  const [counts] = await rows<Omit<Outcome, 'rules'>>(
    engine,
    `select countIf(score >= {shown:Float64}) as shown, countIf(score >= {perhaps:Float64}) as perhaps,
       (select count() from unexplained_event where day between {first:Date} and {last:Date}) as unexplained
     from review_case where month = {month:UInt32}`,
    { month, first, last, ...limits },
  );
  const found = await rows<{ rule: string; events: number }>(
    engine,
    'select toString(rule) as rule, count() as events from finding where day between {first:Date} and {last:Date} group by rule order by rule',
    { first, last },
  );
  return {
    ...(counts ?? { shown: 0, perhaps: 0, unexplained: 0 }),
    rules: Object.fromEntries(found.map(({ rule, events }) => [rule, events])),
  };
}
