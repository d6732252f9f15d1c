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

/**
 * A stratum of a unit as it was frozen; the unit is '' for what is drawn in the region as a whole: protected patients, and units
 * that nobody knows. `root` is over the sorted event ids.
 */
export type StratumFrame = { unit: string; stratum: FrameStratum; events: number; root: string };

/** An event that was drawn, at a place of its frame. `inclusion` is the chance it had. */
export type DrawnEvent = {
  place: string;
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

/** Events with their id and key; bind the seed, `period` (`2026-10`), `number` (202610) and `unit` ('*' for all). */
const KEYED = `select day, patient_id, user_hsa, unit_hsa, place, stratum, ${EVENT_ID()} as event_id,
    ${hmacSql('seed', `concat('${ALGORITHM}|', {period:String}, '|', toString(place), '/', toString(stratum), '|', event_id)`)} as key
  from sample_frame where month = {number:UInt32} and ({unit:String} = '*' or place = {unit:String})`;

/** Over the 32 bytes of each id, sorted: whatever order, parts or threads they are read in. */
const ROOT = 'lower(hex(SHA256(arrayStringConcat(arraySort(groupArray(unhex(event_id)))))))';

const TAKEN = `multiIf(stratum = 'protected', {protected:UInt16}, stratum = 'flagged', {flagged:UInt16}, stratum = 'unexplained', {unexplained:UInt16},
    stratum = 'explained', {explained:UInt16}, 0)`;

const drawSql = (most: number) => `
  select toString(place) as unit, toString(stratum) as stratum, count() as events, ${ROOT} as root,
    arraySlice(groupArraySorted(${most})(${TUPLE}), 1, ${TAKEN}) as drawn
  from (${KEYED}) group by place, stratum order by place, stratum`;

/** All emergency accesses have a key too, so that every item can be computed alike. */
const EMERGENCIES = `select toString(place) as unit, ${TUPLE} as drawn from (${KEYED} and stratum = 'emergency') order by place, event_id`;

/** What is drawn by: the month as `2026-10`, its seed, and how many are taken; of one unit of the log, or everywhere. */
export type Drawing = { month: string; seed: Buffer; takes: Takes; unit?: string };

const valuesOf = ({ month, seed, takes, unit = '*' }: Drawing): Values => ({
  ...bound('seed', seed),
  ...pick(takes),
  period: month,
  number: periodOf(month).month,
  unit,
});

type Drawn = { place: string; stratum: FrameStratum; inclusion: number };

const eventOf = ([key, event_id, day, patient_id, user_hsa, unit_hsa]: Tuple, drawn: Drawn): DrawnEvent => ({
  ...drawn,
  ...{ event_id, key, day, patient_id, user_hsa, unit_hsa },
});

const pick = ({ flagged, unexplained, explained, protected: kept }: Takes) => ({
  flagged,
  unexplained,
  explained,
  protected: kept,
});

const takenFrom = ({ drawn, unit, stratum, events }: Row): DrawnEvent[] =>
  drawn.map((tuple) => eventOf(tuple, { place: unit, stratum, inclusion: Math.min(1, drawn.length / Number(events)) }));

/**
 * Draws a month: of each stratum of each unit the events with the smallest keys (bottom-k), and all emergency accesses.
 * The same frame and seed give the same events, whatever order, parts or threads they are read in.
 */
export async function drawSample(
  engine: Engine,
  drawing: Drawing,
): Promise<{ strata: StratumFrame[]; events: DrawnEvent[] }> {
  const values = valuesOf(drawing);
  const all = await rows<Row>(engine, drawSql(Math.max(1, ...Object.values(pick(drawing.takes)))), values);
  const emergencies = await rows<{ unit: string; drawn: Tuple }>(engine, EMERGENCIES, values);
  return {
    strata: all.map(({ unit, stratum, events, root }) => ({ unit, stratum, events: Number(events), root })),
    events: [
      ...all.flatMap(takenFrom),
      ...emergencies.map(({ unit, drawn }) => eventOf(drawn, { place: unit, stratum: 'emergency', inclusion: 1 })),
    ],
  };
}
