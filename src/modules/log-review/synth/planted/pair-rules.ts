import type { Activity } from '../work/rows.ts';
import { blockedUnit, isBlockedFor } from '../world/blocks.ts';
import { houseNumber, mark, street } from '../world/people.ts';
import type { Scene } from './scene.ts';

/** One user looks at one patient without reason. */
export type PairRule = {
  readonly rule: string;
  /** Cases in a full month. */
  readonly full: number;
  /** The patient for a user and a day, or null when this try gave none. */
  readonly patient: (scene: Scene, user: number, number: number, day: number) => number | null;
  readonly activity?: Activity;
  /** Days of the month, from 1, between which it happens. */
  readonly between?: readonly [number, number];
  /** How many days it goes on; one unless said. */
  readonly days?: readonly [number, number];
  /** Whose data are opened; the user's own unit's unless said. */
  readonly resourceUnit?: (scene: Scene, patient: number) => number;
  /** More that must hold. */
  readonly holds?: (scene: Scene, patient: number, user: number, day: number) => boolean;
};

const DEAD_FOR = 31;
const NEAR = 4;

const own = ({ world }: Scene, user: number): number => world.staff.person[user] ?? 0;

const colleague = (scene: Scene, user: number, number: number): number | null => scene.colleague(user, number);

function memberOf({ world: { people }, draw }: Scene, household: number, number: number): number | null {
  const [first, end] = [people.firstOf[household], people.firstOf[household + 1]];
  if (first === undefined || end === undefined) return null;
  const person = first + draw.below(end - first, number, 4);
  return people.diedOn[person] === 0 && ((people.marks[person] ?? 0) & ~mark.staff) === 0 ? person : null;
}

function housemate(scene: Scene, user: number, number: number): number | null {
  const [self, { people }] = [own(scene, user), scene.world];
  const found = memberOf(scene, people.household[self] ?? 0, number);
  return found === self ? null : found;
}

function neighbour(scene: Scene, user: number, number: number): number | null {
  const home = scene.world.people.household[own(scene, user)] ?? 0;
  const step = 1 + scene.draw.below(NEAR, number, 5);
  const next = home + (scene.draw.v < 0.5 ? step : -step);
  const beside = next >= 0 && street(next) === street(home) && Math.abs(houseNumber(next) - houseNumber(home)) <= NEAR;
  return beside ? memberOf(scene, next, number) : null;
}

const fromMarked =
  (wanted: number) =>
  (scene: Scene, _user: number, number: number): number | null => {
    const list = scene.marked(wanted);
    return list.length === 0 ? null : scene.draw.pick(list, number, 4);
  };

function deceased({ world: { people }, draw }: Scene, number: number, day: number): number | null {
  const start = draw.below(people.count, number, 4);
  for (let person = start; person < people.count; person++) {
    const died = people.diedOn[person] ?? 0;
    if (died > 0 && died + DEAD_FOR < day && people.marks[person] === 0) return person;
  }
  return null;
}

const anyone = (scene: Scene, _user: number, number: number): number | null => scene.person(number);

/** Cases of one user and one patient, and how many a full month has. */
export const pairRules: readonly PairRule[] = [
  { rule: 'R01', full: 60, patient: own },
  { rule: 'R02', full: 84, patient: colleague },
  { rule: 'R03', full: 99, patient: housemate },
  { rule: 'R05', full: 80, patient: neighbour },
  { rule: 'R06', full: 250, patient: anyone },
  { rule: 'R07', full: 140, patient: fromMarked(mark.media), between: [9, 12] },
  { rule: 'R12', full: 40, patient: anyone, activity: 'Utskrift' },
  { rule: 'R13', full: 40, patient: (scene, _user, number, day) => deceased(scene, number, day) },
  {
    rule: 'R14',
    full: 40,
    patient: fromMarked(mark.blocked),
    resourceUnit: ({ world }, patient) => blockedUnit(world, patient),
    holds: ({ world, shifts }, patient, user, day) => isBlockedFor(world, patient, shifts.place(user, day)),
  },
  {
    rule: 'R15',
    full: 40,
    patient: anyone,
    activity: 'Nödöppning',
    holds: (scene, patient, _user, day) => scene.isAway(patient, day),
  },
  { rule: 'R16', full: 40, patient: fromMarked(mark.protected) },
  { rule: 'R18', full: 40, patient: anyone, days: [3, 5] },
  { rule: 'R20', full: 30, patient: anyone },
];
