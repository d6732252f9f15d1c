import { Readable } from 'node:stream';
import { flags } from '../../src/modules/log-review/analysis/flags.ts';
import { type Period, settingsOf, statementOf } from '../../src/modules/log-review/analysis/statement.ts';
import { type Engine, row } from '../../src/modules/log-review/engine/engine.ts';
import type { Planted } from './answers.ts';

/** What a simpler way would put before reviewers: so many events or records, how many of them planted, and the share of planted found. */
export type Baseline = { name: string; items: number; planted: number; recall: number };

/** Flags that look at one event at a time, so that they can be held against every event, explained or not. */
const PLAIN = ['R01', 'R02', 'R03', 'R04', 'R05', 'R07', 'R08', 'R09', 'R12', 'R13', 'R14', 'R16'];
const PER_UNIT = 3;

/** The ways the score is held against: chance, any flag, and any flag where nothing explains. Records are person and patient. */
export async function baselines(engine: Engine, period: Period, planted: readonly Planted[]): Promise<Baseline[]> {
  const { month: _, ...days } = period;
  await engine.command('drop table if exists planted_pair');
  await engine.command(
    'create table planted_pair (user_hsa String, patient_id String, id String) engine = MergeTree order by patient_id',
  );
  const pairs = planted.flatMap(({ id, user, patients }) =>
    [...patients].map((patient) => `${user}\t${patient}\t${id}\n`),
  );
  await engine.insert('planted_pair', 'TabSeparated', Readable.from([Buffer.from(pairs.join(''))]), [
    'user_hsa',
    'patient_id',
    'id',
  ]);
  const held = async (name: string, items: string, values = {}): Promise<Baseline> => {
    const counts = await row<{ items: number; planted: number; found: number }>(engine, against(items), {
      ...days,
      ...values,
    });
    return { name, items: counts.items, planted: counts.planted, recall: counts.found / planted.length };
  };
  const plain = flags.filter(({ id }) => PLAIN.includes(id));
  const settings = Object.assign({}, ...plain.map(settingsOf));
  const any = plain.map((flag) => `select user_hsa, patient_id from (${statementOf(flag, { unexplained: EVERY })})`);
  const gated =
    "select user_hsa, patient_id from finding where day between {first:Date} and {last:Date} and rule not in ('R06', 'R21')";
  const told = [
    await held(`slump, ${PER_UNIT} per enhet`, CHANCE),
    await held('någon flagga', any.join(' union all '), settings),
    await held('flagga utan förklaring', gated),
  ];
  await engine.command('drop table planted_pair');
  return told;
}

const EVERY = '(select * from access_event where day between {first:Date} and {last:Date})';

const CHANCE = `select user_hsa, patient_id from (
    select user_hsa, patient_id, unit_hsa from access_event where day between {first:Date} and {last:Date}
    order by unit_hsa, cityHash64(event_id) limit ${PER_UNIT} by unit_hsa)`;

const against = (items: string) => `select count() as items, countIf(p.hit = 1) as planted,
    (select uniqExact(id) from planted_pair where (user_hsa, patient_id) in (${items})) as found
  from (select distinct toString(user_hsa) as user_hsa, patient_id from (${items})) as i
  any left join (select distinct user_hsa, patient_id, 1 as hit from planted_pair) as p on p.user_hsa = i.user_hsa and p.patient_id = i.patient_id`;
