import type { Activity } from '../work/rows.ts';
import { blockedUnit, isBlockedFor } from '../world/blocks.ts';
import { mark } from '../world/people.ts';
import {
  anyone,
  type Chooser,
  colleague,
  deceased,
  fromMarked,
  hasUnitsOfAnAge,
  housemate,
  namesake,
  neighbour,
  own,
  wrongAge,
} from './patients.ts';
import type { Scene } from './scene.ts';

/** One user looks at one patient without reason. */
export type PairRule = {
  readonly rule: string;
  /** Cases in a full month. */
  readonly full: number;
  readonly patient: Chooser;
  readonly activity?: Activity;
  /** Rows of a look, when not as many as usual. */
  readonly rows?: readonly [number, number];
  /** Done on a free day, far from any shift. */
  readonly offDuty?: boolean;
  /** Whether someone who takes care not to be seen does it too. */
  readonly careful?: boolean;
  /** Days of the month, from 1, between which it happens. */
  readonly between?: readonly [number, number];
  /** How many days it goes on; one unless said. */
  readonly days?: readonly [number, number];
  /** Whose data are opened; the user's own unit's unless said. */
  readonly resourceUnit?: (scene: Scene, patient: number) => number;
  /** More that must hold. */
  readonly holds?: (scene: Scene, patient: number, user: number, day: number) => boolean;
  /** What the region must have for any such case. */
  readonly where?: (scene: Scene) => boolean;
};

/** An emergency department, whose notes other units' staff do not otherwise open. */
const emergencyUnit = ({ world: { units } }: Scene, patient: number): number =>
  units.bySize.akut[patient % units.bySize.akut.length] ?? 0;

/** Whether a unit has patients of its own, so that enough is read there to say what is unusual; not itself for emergencies. */
const readsInCare = ({ world: { units } }: Scene, unit: number): boolean =>
  !['akut', 'administration'].includes(units.kind[unit] ?? '');

/** Cases of one user and one patient, and how many a full month has. */
export const pairRules: readonly PairRule[] = [
  { rule: 'R01', full: 60, patient: own, careful: true },
  { rule: 'R02', full: 84, patient: colleague, careful: true },
  { rule: 'R03', full: 99, patient: housemate, careful: true },
  { rule: 'R05', full: 80, patient: neighbour, careful: true },
  { rule: 'R06', full: 250, patient: anyone, careful: true },
  { rule: 'R07', full: 140, patient: fromMarked(mark.media), between: [9, 12], careful: true },
  { rule: 'R12', full: 40, patient: anyone, activity: 'Utskrift' },
  { rule: 'R13', full: 40, patient: deceased, careful: true },
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
  { rule: 'R16', full: 40, patient: fromMarked(mark.protected), careful: true },
  { rule: 'R18', full: 40, patient: anyone, days: [3, 5] },
  { rule: 'R20', full: 30, patient: anyone, careful: true },
  { rule: 'R04', full: 40, patient: namesake, careful: true },
  { rule: 'R09', full: 40, patient: anyone, offDuty: true },
  {
    rule: 'R11',
    full: 40,
    patient: anyone,
    resourceUnit: emergencyUnit,
    holds: (scene, _patient, user, day) => readsInCare(scene, scene.shifts.place(user, day)),
  },
  { rule: 'R21', full: 60, patient: anyone, rows: [1, 1] },
  { rule: 'R23', full: 20, patient: wrongAge, where: hasUnitsOfAnAge },
];
