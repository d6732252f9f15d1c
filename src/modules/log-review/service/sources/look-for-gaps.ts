import { dayOf } from '../../../../platform/clock.ts';
import type { Context, Job } from '../../../../platform/module.ts';
import type { Engine } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { silentDays } from '../../rules/silence.ts';
import { arrivedSince, closeGap, keepChecked, lateSources, type Unchecked, uncheckedSources } from '../../store/gap.ts';
import { clockJumps, type Hole, missingNumbers, silences, systemDays } from '../../store/log-gaps.ts';
import { holidaysAround } from '../month/holidays.ts';
import { endGapTask, type Seen, tellOfGap } from './gap-told.ts';
import { gapJob } from './job-names.ts';

/** Fewer numbers lost than this are dirt, not a gap; a clock set back by less is a clock being kept right. */
const LEAST_RUN = 20;
const LEAST_JUMP_SECONDS = 300;
/** How far back a delivery is looked through: longer ones are histories, read once when a source is new. */
const MOST_DAYS = 70;

const moment = (utc: string): string => Temporal.Instant.from(`${utc.replace(' ', 'T')}Z`).toString();

const asSeen =
  (kind: Seen['kind']) =>
  ({ system, from_at, to_at, amount }: Hole): Seen => ({
    kind,
    system,
    fromAt: moment(from_at),
    toAt: moment(to_at),
    amount: Math.round(amount),
  });

const overlaps = (one: Hole, other: Hole): boolean =>
  one.system === other.system && one.from_at <= other.to_at && other.from_at <= one.to_at;

/** The days a stretch of time touches, the latest `MOST_DAYS` of them until today: a row of a day to come is its clock's fault. */
function daysOf({ first_at, last_at }: Pick<Unchecked, 'first_at' | 'last_at'>, today: Temporal.PlainDate): string[] {
  const [first, told] = [first_at, last_at].map((at) => dayOf(Temporal.Instant.fromEpochMilliseconds(at.getTime())));
  if (!first || !told) return [];
  const last = Temporal.PlainDate.compare(told, today) > 0 ? today : told;
  const count = Math.max(0, Math.min(MOST_DAYS, first.until(last, { largestUnit: 'days' }).days + 1));
  return Array.from({ length: count }, (_, back) => last.subtract({ days: back }).toString()).reverse();
}

/** What is wrong with a source's log of one day. Numbers that are missing from a silence are part of it. */
async function holesOf(engine: Engine, { name, silent_minutes }: Unchecked, day: string): Promise<Seen[]> {
  const asked = { source: name, day };
  const silent = silent_minutes === null ? [] : await silences(engine, { ...asked, minutes: silent_minutes });
  const numbers = await missingNumbers(engine, { ...asked, run: LEAST_RUN });
  const jumps = await clockJumps(engine, { ...asked, seconds: LEAST_JUMP_SECONDS });
  const alone = numbers.filter((hole) => !silent.some((silence) => overlaps(hole, silence)));
  return [...silent.map(asSeen('silent')), ...alone.map(asSeen('numbers')), ...jumps.map(asSeen('clock'))];
}

/** How far back of its latest day a source is looked through for systems that have fallen silent. */
const DAYS_BACK = 20;
const WORKED_MINUTES = 600;

/** Whole worked days on which a system of a source wrote nothing, though it writes much. */
async function silentSystems(
  engine: Engine,
  source: string,
  until: string,
  today: Temporal.PlainDate,
): Promise<Seen[]> {
  const from = Temporal.PlainDate.from(until).subtract({ days: DAYS_BACK }).toString();
  const holidays = holidaysAround(from.slice(0, 7), today);
  const isWorked = (day: string) => Temporal.PlainDate.from(day).dayOfWeek < 6 && !holidays.has(day);
  const bySystem = Map.groupBy(await systemDays(engine, { source, from, until }), ({ system }) => system);
  return [...bySystem].flatMap(([system, days]) =>
    silentDays(
      days.map(({ day, first_at, last_at, busy }) => ({
        day,
        firstAt: moment(first_at),
        lastAt: moment(last_at),
        busy,
      })),
      { isWorked, until },
    ).map(({ days: silent, ...when }): Seen => ({ kind: 'silent', system, ...when, amount: silent * WORKED_MINUTES })),
  );
}

/** Looks through what a source has delivered since last time. */
async function lookThrough(context: Context, unchecked: Unchecked): Promise<void> {
  const engine = await engineOf(context.services);
  const place = { sourceId: unchecked.source_id, unitId: unchecked.unit_id, source: unchecked.name };
  const days = daysOf(unchecked, context.today);
  for (const day of days)
    for (const seen of await holesOf(engine, unchecked, day)) await tellOfGap(context, place, seen);
  const last = days.at(-1);
  if (last !== undefined && unchecked.silent_minutes !== null)
    for (const seen of await silentSystems(engine, unchecked.name, last, context.today))
      await tellOfGap(context, place, seen);
  await keepChecked(context.db, unchecked);
}

/** Sources from which nothing has come for longer than agreed; the question ends by itself when something does. */
async function lookForLate(context: Context): Promise<void> {
  const { db, now, actor } = context;
  for (const { id, unit_id, name, last_at, hours } of await lateSources(db, now.toString())) {
    const seen: Seen = { kind: 'late', system: '', fromAt: last_at.toISOString(), toAt: null, amount: hours * 60 };
    await tellOfGap(context, { sourceId: id, unitId: unit_id, source: name }, seen);
  }
  const explanation = 'Leveransen har kommit.';
  for (const { id, version } of await arrivedSince(db)) {
    await closeGap(db, id, version, { explanation, by: actor.id, at: now.toString() });
    await endGapTask(context, id);
  }
}

/** R24: what is missing from the logs, or stands there at the wrong time. It says nothing of people, only of whole logs. */
export async function lookForGaps(context: Context): Promise<void> {
  await lookForLate(context);
  for (const unchecked of await uncheckedSources(context.db)) await lookThrough(context, unchecked);
}

export const lookForGapsJob: Job = { name: gapJob, every: '25 * * * *', run: lookForGaps };
