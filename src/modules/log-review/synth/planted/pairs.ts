import { dayOfMonth, HOUR } from '../region/month.ts';
import { activities, code, resourceTypes } from '../work/rows.ts';
import { entityOf, type Finding, type Look } from './finding.ts';
import { type PairRule, pairRules } from './pair-rules.ts';
import type { Scene } from './scene.ts';

const ROWS = [1, 3] as const;
const OFF_DUTY = { from: 9.5, hours: 10 } as const;
const SPAN = 1_000;
const FORMER_ADDRESS = 'previousAddress';

/** The days on which it happens, the first one first; null when this try gave too few. */
function daysOf(scene: Scene, rule: PairRule, user: number, number: number): number[] | null {
  const { first, last } = scene.world.plan.period;
  const day = rule.offDuty ? scene.freeDay(user, number) : scene.workday(user, number);
  if (day === null || !isBetween(rule, dayOfMonth(day), last - first + 1)) return null;
  if (!rule.days) return [day];
  const wanted = scene.draw.between(...rule.days, number, 6);
  const later = Array.from({ length: last - day }, (_, step) => day + 1 + step);
  const worked = later.filter((next) => scene.shifts.kind(user, next) > 0).slice(0, wanted - 1);
  return worked.length === wanted - 1 ? [day, ...worked] : null;
}

/** A period of a few days is too short to choose dates in. */
const isBetween = ({ between }: PairRule, dayOfPeriod: number, days: number): boolean =>
  !between || days < between[1] || (dayOfPeriod >= between[0] && dayOfPeriod <= between[1]);

function looksOf(scene: Scene, rule: PairRule, number: number): Look[] | null {
  const user = scene.worker(number);
  const days = daysOf(scene, rule, user, number);
  const [day] = days ?? [];
  if (!days || day === undefined) return null;
  const patient = rule.patient(scene, user, number, day);
  if (patient === null || (rule.holds && !rule.holds(scene, patient, user, day))) return null;
  if (!days.every((each) => scene.isStranger(patient, user, each))) return null;
  return days.flatMap((each, turn) => sessionOf(scene, rule, { user, patient, day: each, number: number + turn }));
}

type Session = { user: number; patient: number; day: number; number: number };

function sessionOf(scene: Scene, rule: PairRule, { user, patient, day, number }: Session): Look[] {
  const { u } = scene.draw.at(number, 7);
  const rows = scene.draw.between(...(rule.rows ?? ROWS), number, 8);
  const done = code(activities.indexOf(rule.activity ?? 'Läsa'), 0, scene.draw.below(resourceTypes.length, number, 9));
  const second = rule.offDuty ? { second: Math.floor((OFF_DUTY.from + u * OFF_DUTY.hours) * HOUR) } : {};
  const looks = scene.session({ user, patient, day, place: u, rows, code: done, ...second });
  const resourceUnit = rule.resourceUnit?.(scene, patient);
  return resourceUnit === undefined ? looks : looks.map((look) => ({ ...look, resourceUnit }));
}

/** What links the two in R20 stands in no other file. */
function link({ added, world }: Scene, [look]: readonly Look[]): void {
  if (look) added.links.push({ person: world.staff.person[look.user] ?? 0, other: look.patient, kind: FORMER_ADDRESS });
}

const isPossible = (scene: Scene, { days, where = () => true }: PairRule): boolean => {
  const { first, last } = scene.world.plan.period;
  return where(scene) && (!days || last - first + 1 >= days[1] * 2);
};

/** Every case of one user and one patient. */
export function pairFindings(scene: Scene): Finding[] {
  const found: Finding[] = [];
  for (const [place, rule] of pairRules.entries()) {
    if (!isPossible(scene, rule)) continue;
    for (let turn = 0; turn < scene.scaled(rule.full); turn++) {
      const entity = entityOf(place, turn, SPAN);
      const looks = scene.find(entity, (number) => looksOf(scene, rule, number));
      if (rule.rule === 'R20') link(scene, looks);
      found.push({ id: `${rule.rule}-${String(turn + 1).padStart(3, '0')}`, rule: rule.rule, looks, remark: '' });
    }
  }
  return found;
}
