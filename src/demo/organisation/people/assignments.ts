import type { Assignment, Purpose } from '../person.ts';
import { between, pick, type Random } from '../random.ts';
import type { Unit } from '../unit.ts';
import { givesCare } from './titles.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** A first day of work: the first of a month from 2015 to September 2026, never before the unit existed. */
function firstDay(random: Random, unit: Unit): string {
  const day = `${2026 - Math.floor(random() ** 2 * 12)}-${two(between(random, 1, 9))}-01`;
  return day < unit.validFrom ? unit.validFrom : day;
}

const year = (day: string): number => Number(day.slice(0, 4));

/** An earlier stay elsewhere, over by the end of the year before `validFrom`; none when there was no time for it. */
function earlier(random: Random, now: Assignment, places: readonly Unit[]): Assignment[] {
  const before = pick(random, places);
  const validFrom = `${year(now.validFrom) - between(random, 1, 3)}-02-01`;
  const alike = mainPurpose(before) === now.purpose && before.hsaId !== now.unitHsaId;
  if (!alike || validFrom < before.validFrom) return [];
  const validTo = `${year(now.validFrom) - 1}-12-31`;
  return [{ ...now, unitHsaId: before.hsaId, validFrom, validTo }];
}

/** Why one usually works at the unit. */
export const mainPurpose = (unit: Pick<Unit, 'staffing'>): Purpose =>
  givesCare(unit) ? 'careAndTreatment' : 'administration';

/** Purposes some people in care have beside the main one, and how often. */
const sidePurposes = [
  ['qualityAssurance', 0.04],
  ['research', 0.02],
  ['statistics', 0.01],
] as const satisfies readonly (readonly [Purpose, number])[];

const beside = (random: Random, now: Assignment): Assignment[] =>
  sidePurposes.flatMap(([purpose, share]) => (random() < share ? [{ ...now, purpose }] : []));

/** A second unit where a person also takes shifts: of the same sort as the first. */
function second(random: Random, now: Assignment, unit: Unit, places: readonly Unit[]): Assignment[] {
  const other = pick(random, places);
  const fits = other.staffing === unit.staffing && other.hsaId !== unit.hsaId && now.validFrom >= other.validFrom;
  return fits ? [{ ...now, unitHsaId: other.hsaId }] : [];
}

/** A manager's assignments: administration, and in care the follow-up of quality that log review belongs to. */
export function managerAssignments(random: Random, personHsaId: string, unit: Unit): Assignment[] {
  const validFrom = firstDay(random, unit);
  const lead = { personHsaId, unitHsaId: unit.hsaId, purpose: 'administration', validFrom, validTo: null } as const;
  return givesCare(unit) ? [lead, { ...lead, purpose: 'qualityAssurance' }] : [lead];
}

/**
 * Assignments of one of the unit's staff, the present one first. Some have another of the `places` beside it or
 * behind them, some are there until a day, some also for research, quality or statistics.
 */
export function staffAssignments(random: Random, personHsaId: string, unit: Unit, places: readonly Unit[]) {
  const validTo = random() < 0.04 ? `2027-${two(between(random, 1, 9))}-28` : null;
  const purpose = mainPurpose(unit);
  const now: Assignment = { personHsaId, unitHsaId: unit.hsaId, purpose, validFrom: firstDay(random, unit), validTo };
  const past = random() < 0.15 ? earlier(random, now, places) : [];
  const shared = random() < 0.4 ? second(random, now, unit, places) : [];
  const further = givesCare(unit) ? [...shared, ...beside(random, now)] : [];
  return [now, ...further, ...past];
}
