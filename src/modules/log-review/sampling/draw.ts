import { periodOf } from '../analysis/statement.ts';
import { EVENT_ID } from '../analysis/strata.ts';
import { type Engine, rows, type Values } from '../engine/engine.ts';
import type { FrameStratum } from './frame.ts';
import { bound, hmacSql } from './hmac.ts';
import { ALGORITHM } from './keys.ts';

/** How many are taken of a stratum of a unit; of protected patients, of the region. Of the strata not named all or none are. */
export type Takes = {
  readonly flagged: number;
  readonly unexplained: number;
  readonly explained: number;
  readonly protected: number;
};

/** A stratum of a unit as it was frozen; the unit is '' for the protected patients of the region. `root` is over the sorted event ids. */
export type StratumFrame = { unit: string; stratum: FrameStratum; events: number; root: string };

/** An event that was drawn. `inclusion` is the chance it had. */
export type DrawnEvent = {
  stratum: FrameStratum | 'yearly';
  event_id: string;
  key: string;
  day: string;
  patient_id: string;
  user_hsa: string;
  unit_hsa: string;
  inclusion: number;
};

type Tuple = [key: string, event_id: string, day: string, patient: string, user: string, unit: string];
type Row = StratumFrame & { drawn: Tuple[] };

const TUPLE = '(lower(hex(key)), event_id, toString(day), patient_id, toString(user_hsa), toString(unit_hsa))';

/** Events with their id and key in a stratum; bind the seed, `month` (`2026-10`) and `number` (202610). */
const KEYED = (place: string, where: string) => `
  select day, patient_id, user_hsa, unit_hsa, stratum, ${EVENT_ID()} as event_id,
    ${hmacSql('seed', `concat('${ALGORITHM}|', {period:String}, '|', ${place}, '|', event_id)`)} as key
  from sample_frame where month = {number:UInt32} and ${where}`;

const OF_UNIT = "concat(toString(unit_hsa), '/', toString(stratum))";
const ROOT = 'lower(hex(SHA256(arrayStringConcat(arraySort(groupArray(event_id))))))';

const drawSql = (most: number) => `
  select toString(unit_hsa) as unit, toString(stratum) as stratum, count() as events, ${ROOT} as root, groupArraySorted(${most})(${TUPLE}) as drawn
  from (${KEYED(OF_UNIT, `stratum != 'protected' and ({unit:String} = '' or unit_hsa = {unit:String})`)})
  group by unit_hsa, stratum order by unit_hsa, stratum settings optimize_aggregation_in_order = 1`;

const protectedSql = (most: number) => `
  select '' as unit, 'protected' as stratum, count() as events, ${ROOT} as root, groupArraySorted(${most})(${TUPLE}) as drawn
  from (${KEYED("'/protected'", "stratum = 'protected'")}) having events > 0`;

/** All emergency accesses have a key too, so that every item can be computed alike. */
const EMERGENCIES = `select ${TUPLE} as drawn from (${KEYED(OF_UNIT, `stratum = 'emergency' and ({unit:String} = '' or unit_hsa = {unit:String})`)})
  order by unit_hsa, event_id`;

/** What is drawn by: the month as `2026-10`, its seed, and how many are taken. A unit of the log, or the whole region. */
export type Drawing = { month: string; seed: Buffer; takes: Takes; unit?: string };

const valuesOf = ({ month, seed, unit = '' }: Drawing): Values => ({
  ...bound('seed', seed),
  period: month,
  number: periodOf(month).month,
  unit,
});

const eventOf = (
  [key, event_id, day, patient_id, user_hsa, unit_hsa]: Tuple,
  stratum: FrameStratum | 'yearly',
  inclusion: number,
) => ({ stratum, event_id, key, day, patient_id, user_hsa, unit_hsa, inclusion }) satisfies DrawnEvent;

const takenOf = (takes: Takes, stratum: FrameStratum): number => (stratum in takes ? takes[stratum as keyof Takes] : 0);

function takenFrom({ drawn, stratum, events }: Row, takes: Takes): DrawnEvent[] {
  const most = takenOf(takes, stratum);
  return drawn.slice(0, most).map((tuple) => eventOf(tuple, stratum, Math.min(1, most / events)));
}

/**
 * Draws a month: of each stratum of each unit the events with the smallest keys (bottom-k), and all emergency accesses.
 * The same frame and seed give the same events, whatever order, parts or threads they are read in.
 */
export async function drawSample(
  engine: Engine,
  drawing: Drawing,
): Promise<{ strata: StratumFrame[]; events: DrawnEvent[] }> {
  const { takes, unit } = drawing;
  const values = valuesOf(drawing);
  const most = Math.max(1, takes.flagged, takes.unexplained, takes.explained);
  const perUnit = await rows<Row>(engine, drawSql(most), values);
  const ofRegion =
    unit === undefined ? await rows<Row>(engine, protectedSql(Math.max(1, takes.protected)), values) : [];
  const emergencies = await rows<{ drawn: Tuple }>(engine, EMERGENCIES, values);
  const all = [...ofRegion, ...perUnit];
  return {
    strata: all.map(({ unit: at, stratum, events, root }) => ({ unit: at, stratum, events: Number(events), root })),
    events: [
      ...all.flatMap((row) => takenFrom(row, takes)),
      ...emergencies.map(({ drawn }) => eventOf(drawn, 'emergency', 1)),
    ],
  };
}
