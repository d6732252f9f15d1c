import { anyone, colleague, namesake } from '../planted/patients.ts';
import type { Scene } from '../planted/scene.ts';
import { codeOf } from '../work/rows.ts';
import { mark } from '../world/people.ts';
import { roles } from '../world/staff.ts';
import { staleHousehold } from './stale-address.ts';

/** A look that seems wrong but is right: there is a contact, or a task, that explains it. */
export type PairDecoy = {
  readonly excuse: string;
  /** How many in a full month. */
  readonly full: number;
  readonly patient: (scene: Scene, user: number, number: number, day: number) => number | null;
  /** The kind of contact that is registered the same day, and where; at the user's own unit unless said. */
  readonly contact: string;
  readonly atEmergency?: boolean;
  readonly code?: number;
  /** The notes are closed, but the block is lifted for the user's unit. */
  readonly lifted?: boolean;
  readonly user?: (scene: Scene, user: number) => boolean;
};

const SEARCHED = 200_000;
const CODING_DAYS = 31;
const RECENT = 25;

const dead =
  (least: number, most: number) =>
  ({ world: { people }, draw }: Scene, _user: number, number: number, day: number): number | null => {
    const start = draw.below(people.count, number, 4);
    const until = Math.min(people.count, start + SEARCHED);
    for (let person = start; person < until; person++) {
      const since = day - (people.diedOn[person] ?? 0);
      if (people.diedOn[person] !== 0 && since >= least && since <= most) return person;
    }
    return null;
  };

/** Who now lives where the staff file thinks that the user lives. */
function successor({ world }: Scene, user: number): number | null {
  const home = staleHousehold(world, user);
  const person = home < 0 ? null : (world.people.firstOf[home] ?? null);
  const unfit =
    person === null || world.people.diedOn[person] !== 0 || ((world.people.marks[person] ?? 0) & ~mark.staff) > 0;
  return unfit ? null : person;
}

function withBlock(scene: Scene, _user: number, number: number): number | null {
  const list = scene.marked(mark.blocked);
  return list.length === 0 ? null : scene.draw.pick(list, number, 4);
}

const isSecretary = ({ world: { staff } }: Scene, user: number): boolean =>
  roles[staff.role[user] ?? 0] === 'sekreterare';

/** What must not be alerted, although a flag would see it. */
export const pairDecoys: readonly PairDecoy[] = [
  { excuse: 'colleague-treated-here', full: 100, patient: colleague, contact: 'besök' },
  { excuse: 'same-surname-with-contact', full: 60, patient: namesake, contact: 'besök' },
  {
    excuse: 'emergency-access-at-emergency',
    full: 1_506,
    patient: anyone,
    contact: 'akutbesök',
    atEmergency: true,
    code: codeOf('Nödöppning', 'Vård och behandling', 'Översikt'),
  },
  { excuse: 'recently-deceased', full: 300, patient: dead(1, RECENT), contact: 'avliden' },
  {
    excuse: 'coding-after-death',
    full: 100,
    patient: dead(CODING_DAYS, 90),
    contact: 'avliden',
    code: codeOf('Läsa', 'Administration', 'Diagnos'),
    user: isSecretary,
  },
  { excuse: 'lifted-block', full: 40, patient: withBlock, contact: 'besök', lifted: true },
  {
    excuse: 'moved-household',
    full: 60,
    patient: successor,
    contact: 'besök',
    user: ({ world }, user) => staleHousehold(world, user) >= 0,
  },
];
