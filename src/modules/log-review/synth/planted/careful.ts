import { habit } from '../work/habits.ts';
import { code, typeOf } from '../work/rows.ts';
import { entityOf, type Finding, type Look } from './finding.ts';
import { type PairRule, pairRules } from './pair-rules.ts';
import type { Scene } from './scene.ts';

const SPAN = 1_000;
const SLOW_FROM = 70_000;
const SLOW = 6;
const HABIT_BITS = 65_536;

type Tried = { readonly user: number; readonly patient: number; readonly day: number; readonly number: number };

/** One row, in one's own shift, of a kind one's role reads all day, at one's own unit. */
function oneRow(scene: Scene, { user, patient, day, number }: Tried): Look[] {
  const usual = typeOf(habit(scene.world.staff.role[user] ?? 0, scene.draw.below(HABIT_BITS, number, 9)));
  return scene.session({ user, patient, day, place: scene.draw.unit(number, 7), rows: 1, code: code(0, 0, usual) });
}

/** Insiders who look at no more than one record a day: which days of each user are taken. */
class Restraint {
  readonly #taken = new Set<string>();

  isFree = ({ user, day }: Tried): boolean => !this.#taken.has(`${user} ${day}`);

  take([look]: readonly Look[]): void {
    if (look) this.#taken.add(`${look.user} ${look.day}`);
  }
}

function pair(scene: Scene, rule: PairRule, restraint: Restraint, number: number): Look[] | null {
  const user = scene.worker(number);
  const day = scene.workday(user, number);
  if (day === null) return null;
  const patient = rule.patient(scene, user, number, day);
  if (patient === null || (rule.holds && !rule.holds(scene, patient, user, day))) return null;
  const tried = { user, patient, day, number };
  return scene.isStranger(patient, user, day) && restraint.isFree(tried) ? oneRow(scene, tried) : null;
}

const id = (rule: string, turn: number): string => `${rule}-${String(turn + 1).padStart(3, '0')}`;

/** What links the two in R20 stands in no other file. */
function link({ added, world }: Scene, rule: string, [look]: readonly Look[]): void {
  if (rule !== 'R20' || !look) return;
  added.links.push({ person: world.staff.person[look.user] ?? 0, other: look.patient, kind: 'previousAddress' });
}

/** Someone who every working day opens the record of one stranger; hidden from any count of a day. */
function slow(scene: Scene, restraint: Restraint, turn: number): Finding {
  const { first, last } = scene.world.plan.period;
  const user = scene.worker(SLOW_FROM + turn);
  const days = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const looks = days.flatMap((day) => {
    const number = (SLOW_FROM + turn) * SPAN + (day % SPAN);
    const patient = scene.person(number);
    if (patient === null || scene.shifts.kind(user, day) === 0 || !scene.isStranger(patient, user, day)) return [];
    const tried = { user, patient, day, number };
    return restraint.isFree(tried) ? oneRow(scene, tried) : [];
  });
  return { id: `R06-slow-${turn + 1}`, rule: 'R06', looks, remark: 'one record a day' };
}

/** The cases of insiders who know how they are looked for. */
export function carefulFindings(scene: Scene): Finding[] {
  const restraint = new Restraint();
  const pairs = pairRules.flatMap((rule, place) => {
    if (!rule.careful) return [];
    return Array.from({ length: scene.scaled(rule.full) }, (_, turn) => {
      const looks = scene.find(entityOf(place, turn, SPAN), (number) => pair(scene, rule, restraint, number));
      restraint.take(looks);
      link(scene, rule.rule, looks);
      return { id: id(rule.rule, turn), rule: rule.rule, looks, remark: '' };
    });
  });
  const watched = Array.from({ length: scene.scaled(SLOW, 1) }, (_, turn) => slow(scene, restraint, turn));
  return [...pairs, ...watched.filter(({ looks }) => looks.length > 0)];
}
