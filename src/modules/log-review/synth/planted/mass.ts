import { chance, type Draw, purpose } from '../chance/draw.ts';
import { unitOn } from '../world/drift.ts';
import { mark } from '../world/people.ts';
import { NOWHERE } from '../world/staff.ts';
import { division } from '../world/units.ts';
import type { Finding, Look } from './finding.ts';
import type { Scene } from './scene.ts';

const MASS_FROM = 20_000;
const SWEEP_FROM = 30_000;
const TWO_PLACES_FROM = 40_000;
const TRY = 64;
const SOON = 90;
const SWEEP = 3;
const SMALL_MASS = 60;
const MASS = 400;

const finding = (rule: string, turn: number, looks: Look[], remark = ''): Finding => ({
  id: `${rule}-${String(turn + 1).padStart(3, '0')}`,
  rule,
  looks,
  remark,
});

/** Strangers to someone's unit of the day, as many as asked for. */
function strangers(scene: Scene, draw: Draw, user: number, day: number, count: number): number[] {
  const [found, { people }] = [new Set<number>(), scene.world];
  for (let turn = 0; found.size < count && turn < count * TRY; turn++) {
    const person = draw.below(people.count, user, day * TRY * MASS + turn);
    const plain = people.marks[person] === 0 && people.diedOn[person] === 0;
    if (plain && scene.isStranger(person, user, day)) found.add(person);
  }
  return [...found];
}

function mass(scene: Scene, number: number, count: number, strange: Draw): Look[] | null {
  const user = scene.worker(number);
  const day = scene.workday(user, number);
  if (day === null) return null;
  const patients = strangers(scene, strange, user, day, count);
  if (patients.length < count) return null;
  return patients.flatMap((patient, turn) =>
    scene.session({ user, patient, day, place: 0.05 + (0.85 * turn) / count, rows: 1 + (turn % 2) }),
  );
}

/** R10: one user opens hundreds of records in a day. */
export function massFindings(scene: Scene): Finding[] {
  const { plan } = scene.world;
  const [count, patients] = plan.people < 100_000 ? [1, SMALL_MASS] : [scene.scaled(6, 1), MASS];
  const strange = chance(plan.seed, purpose.planted + 1);
  return Array.from({ length: count }, (_, turn) =>
    finding(
      'R10',
      turn,
      scene.find(MASS_FROM + turn, (number) => mass(scene, number, patients, strange)),
    ),
  );
}

function sweep(scene: Scene, number: number): Look[] | null {
  const { people, staff } = scene.world;
  const user = scene.worker(number);
  const [day, first] = [scene.workday(user, number), scene.person(number)];
  if (day === null || first === null) return null;
  const home = people.household[first] ?? 0;
  const [from, to] = [people.firstOf[home] ?? 0, people.firstOf[home + 1] ?? 0];
  const members = Array.from({ length: to - from }, (_, place) => from + place);
  const plain = (person: number) => ((people.marks[person] ?? 0) & ~mark.staff) === 0 && people.diedOn[person] === 0;
  const strange = (person: number) => plain(person) && scene.isStranger(person, user, day);
  if (members.length < SWEEP || !members.every(strange) || members.includes(staff.person[user] ?? -1)) return null;
  return members.flatMap((patient, turn) => scene.session({ user, patient, day, place: 0.3 + turn * 0.02 }));
}

/** R17: one user opens the records of a whole household. */
export const sweepFindings = (scene: Scene): Finding[] =>
  Array.from({ length: scene.scaled(15) }, (_, turn) =>
    finding(
      'R17',
      turn,
      scene.find(SWEEP_FROM + turn, (number) => sweep(scene, number)),
    ),
  );

/** Where a unit lies, as far as the unit file tells: the division it belongs to on a day. */
function divisionOn({ world: { drift } }: Scene, unit: number, day: number): number {
  const change = drift.regrouped.get(unit);
  return change && day >= change.day ? change.to : division(unit);
}

function twoPlaces(scene: Scene, number: number): Look[] | null {
  const user = scene.worker(number);
  const second = scene.world.staff.second[user] ?? NOWHERE;
  const [day, patient] = [scene.workday(user, number), scene.person(number)];
  if (second === NOWHERE || day === null || patient === null) return null;
  const other = unitOn(scene.world.drift, second, day);
  const isElsewhere = divisionOn(scene, other, day) !== divisionOn(scene, scene.shifts.place(user, day), day);
  if (!isElsewhere || !scene.isStranger(patient, user, day)) return null;
  const here = scene.session({ user, patient, day, place: 0.4 });
  const there = here.map((look) => ({ ...look, unit: other, resourceUnit: other, second: look.second + SOON }));
  return [...here, ...there];
}

/** R22: one account is used at units of two divisions within minutes. */
export const twoPlacesFindings = (scene: Scene): Finding[] =>
  Array.from({ length: scene.scaled(10) }, (_, turn) =>
    finding(
      'R22',
      turn,
      scene.find(TWO_PLACES_FROM + turn, (number) => twoPlaces(scene, number)),
    ),
  );
