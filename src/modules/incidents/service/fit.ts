import type { Context } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Count, FactMoment, Facts } from '../contract/facts.ts';

/** A refusal at a field of the form. */
export const atField = (path: string, code: string, values: Record<string, unknown> = {}): Problem =>
  new Problem(code, 422, values, [{ path: `body.${path}`, message: code }]);

/** Clocks of two machines may differ a little. */
const skewMinutes = 5;
const earliest = Temporal.Instant.from('2000-01-01T00:00:00Z');

/** Refuses a moment that has not come, or is too long ago to be meant. */
export function refuseImpossible({ now }: Pick<Context, 'now'>, path: string, at: string | null): void {
  if (at === null) return;
  const moment = Temporal.Instant.from(at);
  if (Temporal.Instant.compare(moment, now.add({ minutes: skewMinutes })) > 0)
    throw atField(path, 'incidents.in-future');
  if (Temporal.Instant.compare(moment, earliest) < 0) throw atField(path, 'incidents.too-old');
}

const isBefore = (a: string, b: string) =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0;

/** Refuses an end before its start. */
export function refuseDisorder(path: string, code: string, from: string | null, to: string | null): void {
  if (from !== null && to !== null && isBefore(to, from)) throw atField(path, code);
}

export function refuseCount(path: string, { min, max }: Count): void {
  if (min !== null && max !== null && min > max) throw atField(path, 'incidents.count-upside-down');
}

function refuseMoment(context: Context, path: string, { at, certainty }: FactMoment): void {
  if ((at === null) !== (certainty === 'unknown')) throw atField(path, 'incidents.moment-unsure');
  refuseImpossible(context, `${path}.at`, at);
}

/** Refuses facts that contradict each other or the calendar. */
export function refuseUnfit(context: Context, facts: Facts): void {
  const { began, noticed, ended, personsInformedAt, ongoing } = facts;
  for (const [name, moment] of Object.entries({ began, noticed, ended, personsInformedAt }))
    refuseMoment(context, `facts.${name}`, moment);
  refuseDisorder('facts.began.at', 'incidents.began-after-noticed', began.at, noticed.at);
  refuseDisorder('facts.ended.at', 'incidents.ended-before-began', began.at, ended.at);
  if (ongoing === 'yes' && ended.at !== null) throw atField('facts.ended.at', 'incidents.ended-yet-ongoing');
  refuseCount('facts.persons.min', facts.persons);
  refuseCount('facts.records.min', facts.records);
}

/** Refuses rows of which two have the same key. */
export function refuseTwice(path: string, rows: readonly { key: string }[]): void {
  const twice = rows.findIndex(({ key }, place) => rows.findIndex((other) => other.key === key) !== place);
  if (twice >= 0) throw atField(`${path}.${twice}.key`, 'incidents.key-twice', { key: rows[twice]?.key });
}
