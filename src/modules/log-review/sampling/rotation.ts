import { periodOf } from '../analysis/statement.ts';
import { EVENT_ID } from '../analysis/strata.ts';
import { type Engine, rows } from '../engine/engine.ts';
import type { DrawnEvent } from './draw.ts';
import { bound, hmacSql } from './hmac.ts';
import { ALGORITHM } from './keys.ts';

/**
 * Whose turn it is: those whose hash under the year's seed falls on the month, and `overdue`, who were not looked at in the eleven
 * months before. Everyone in the log has a turn, also an account that no staff file knows: whose it is, is what a reviewer is to find
 * out. `perUser` events of each are drawn among those that are neither protected, emergency nor in a shown case.
 */
export type Rotation = { month: string; seed: Buffer; yearSeed: Buffer; perUser: number; overdue: readonly string[] };

type Tuple = [key: string, event_id: string, day: string, patient: string, unit: string];
type Row = { user_hsa: string; events: number; drawn: Tuple[] };

const AMONG = "month = {number:UInt32} and has_turn and stratum in ('flagged', 'unexplained', 'explained')";

const TURN = `reinterpretAsUInt32(reverse(substring(${hmacSql('year', `concat('${ALGORITHM}|', {year:String}, '|', user)`)}, 1, 4))) % 12 + 1 = {turn:UInt8}`;

const yearlySql = (most: number) => `
  select toString(user_hsa) as user_hsa, count() as events,
    groupArraySorted(${most})((lower(hex(key)), event_id, toString(day), patient_id, toString(unit_hsa))) as drawn
  from (
    select day, patient_id, user_hsa, unit_hsa, ${EVENT_ID()} as event_id,
      ${hmacSql('seed', `concat('${ALGORITHM}|', {period:String}, '|', toString(user_hsa), '/yearly|', event_id)`)} as key
    from sample_frame where ${AMONG} and user_hsa in (
      select user from (select distinct toString(user_hsa) as user from sample_frame where ${AMONG})
      where ${TURN} or has({overdue:Array(String)}, user)))
  group by user_hsa order by user_hsa`;

/** So many ids fit in an address. */
const FIT = 200;

function chunks(all: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let from = 0; from < all.length; from += FIT) parts.push(all.slice(from, from + FIT));
  return parts.length > 0 ? parts : [[]];
}

/** Draws the yearly look at each user whose turn it is, in the order of users; nobody twice. */
export async function drawYearly(
  engine: Engine,
  { month, seed, yearSeed, perUser, overdue }: Rotation,
): Promise<DrawnEvent[]> {
  if (perUser < 1) return [];
  const [year = '', turn = ''] = month.split('-');
  const values = {
    ...bound('seed', seed),
    ...bound('year', yearSeed),
    period: month,
    number: periodOf(month).month,
    year,
    turn: Number(turn),
  };
  const found = new Map<string, Row>();
  for (const some of chunks(overdue))
    for (const row of await rows<Row>(engine, yearlySql(perUser), { ...values, overdue: some }))
      found.set(row.user_hsa, row);
  return [...found.values()].flatMap(({ user_hsa, events, drawn }) =>
    drawn.map(([key, event_id, day, patient_id, unit_hsa]) => ({
      ...{ place: '', stratum: 'yearly' as const, event_id, key, day, patient_id, user_hsa, unit_hsa },
      inclusion: Math.min(1, perUser / Number(events)),
    })),
  );
}

/** Everyone whose events lie in the frame of a month and may be drawn. */
export const usersIn = async (engine: Engine, month: string): Promise<string[]> =>
  (
    await rows<{ user: string }>(
      engine,
      `select distinct toString(user_hsa) as user from sample_frame where ${AMONG} order by user`,
      {
        number: periodOf(month).month,
      },
    )
  ).map(({ user }) => user);
