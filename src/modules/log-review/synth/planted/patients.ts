import { ageOn, houseNumber, mark, street } from '../world/people.ts';
import type { UnitKind } from '../world/units.ts';
import type { Scene } from './scene.ts';

/** The patient for a user and a day, or null when this try gave none. `number` is the try's own. */
export type Chooser = (scene: Scene, user: number, number: number, day: number) => number | null;

const DEAD_FOR = 31;
const NEAR = 4;
const ADULT = 25;
const CHILD = 15;
/** Surnames rarer than the first so many are rare. */
const COMMON = 300;
const SEARCHED = 200_000;

export const own = ({ world }: Scene, user: number): number => world.staff.person[user] ?? 0;

export const colleague: Chooser = (scene, user, number) => scene.colleague(user, number);

function memberOf({ world: { people }, draw }: Scene, household: number, number: number): number | null {
  const [first, end] = [people.firstOf[household], people.firstOf[household + 1]];
  if (first === undefined || end === undefined) return null;
  const person = first + draw.below(end - first, number, 4);
  return people.diedOn[person] === 0 && ((people.marks[person] ?? 0) & ~mark.staff) === 0 ? person : null;
}

export function housemate(scene: Scene, user: number, number: number): number | null {
  const [self, { people }] = [own(scene, user), scene.world];
  const found = memberOf(scene, people.household[self] ?? 0, number);
  return found === self ? null : found;
}

export function neighbour(scene: Scene, user: number, number: number): number | null {
  const home = scene.world.people.household[own(scene, user)] ?? 0;
  const step = 1 + scene.draw.below(NEAR, number, 5);
  const next = home + (scene.draw.v < 0.5 ? step : -step);
  const beside = next >= 0 && street(next) === street(home) && Math.abs(houseNumber(next) - houseNumber(home)) <= NEAR;
  return beside ? memberOf(scene, next, number) : null;
}

/** One of those who bear a mark. */
export const fromMarked =
  (wanted: number): Chooser =>
  (scene, _user, number) => {
    const list = scene.marked(wanted);
    return list.length === 0 ? null : scene.draw.pick(list, number, 4);
  };

/** Someone who has been dead for a while. */
export function deceased(
  { world: { people }, draw }: Scene,
  _user: number,
  number: number,
  day: number,
): number | null {
  const start = draw.below(people.count, number, 4);
  for (let person = start; person < people.count; person++) {
    const died = people.diedOn[person] ?? 0;
    if (died > 0 && died + DEAD_FOR < day && people.marks[person] === 0) return person;
  }
  return null;
}

export const anyone: Chooser = (scene, _user, number) => scene.person(number);

/** Someone else with the user's own rare surname, of another household. */
export function namesake({ world: { people, staff }, draw }: Scene, user: number, number: number): number | null {
  const self = staff.person[user] ?? 0;
  const name = people.surname[self] ?? 0;
  if (name < COMMON) return null;
  const start = draw.below(people.count, number, 4);
  const until = Math.min(people.count, start + SEARCHED);
  for (let person = start; person < until; person++) {
    const same = people.surname[person] === name && people.household[person] !== people.household[self];
    if (same && people.marks[person] === 0 && people.diedOn[person] === 0) return person;
  }
  return null;
}

/** Units that treat people of some age only. */
const ofAnAge: readonly UnitKind[] = ['bup', 'geriatrik'];
export const hasUnitsOfAnAge = ({ world: { units } }: Scene): boolean =>
  ofAnAge.some((kind) => units.bySize[kind].length > 0);

/** Someone of an age the user's unit does not treat: grown up at psychiatry for children, or a child at geriatrics. */
export function wrongAge(scene: Scene, user: number, number: number, day: number): number | null {
  const kind = scene.world.units.kind[scene.shifts.place(user, day)];
  const person = scene.person(number);
  if (person === null) return null;
  const age = ageOn(scene.world.people, person, day);
  if (kind === 'bup') return age > ADULT ? person : null;
  return kind === 'geriatrik' && age < CHILD ? person : null;
}
