import { entityOf, type Finding, type Look } from '../planted/finding.ts';
import { anyone, type Chooser } from '../planted/patients.ts';
import type { Scene } from '../planted/scene.ts';
import { HOUR } from '../region/month.ts';
import { ageOn } from '../world/people.ts';
import { NOWHERE } from '../world/staff.ts';

/** A whole situation that seems wrong and is right; adds the context that explains it. Null when this try gave none. */
type Circumstance = {
  readonly excuse: string;
  /** How many in a full month. */
  readonly full: number;
  readonly looks: (scene: Scene, number: number) => Look[] | null;
};

const FROM = 100_000;
const SPAN = 1_000;
const HALF_AN_HOUR = 1_800;
const LATE = 4.5 * HOUR;
const ROTATION = { before: 14, after: 28 } as const;
const TRAVEL = 3 * HOUR;
const BOOKED_AHEAD = 9;
const YOUNG_ADULT = { from: 18.1, to: 19.5 } as const;

type Met = { readonly user: number; readonly patient: number; readonly day: number };

function met(scene: Scene, number: number, chooser: Chooser = anyone): Met | null {
  const user = scene.worker(number);
  const day = scene.workday(user, number);
  const patient = day === null ? null : chooser(scene, user, number, day);
  return day === null || patient === null || !scene.isAlive(patient, day) ? null : { user, patient, day };
}

/** Registers the contact a look belongs to, half an hour before it. */
function explain({ added }: Scene, looks: readonly Look[], kind = 'besök'): void {
  for (const { patient, unit, day, second } of looks.slice(0, 1))
    added.encounters.push({ patient, unit, day, second: Math.max(0, second - HALF_AN_HOUR), endDay: day, kind });
}

/** Someone stays long after the shift with a patient; the overtime is in no file yet. */
function overtime(scene: Scene, number: number): Look[] | null {
  const found = met(scene, number);
  if (!found || scene.shifts.kind(found.user, found.day + 1) > 0) return null;
  const second = scene.shifts.shift(found.user, found.day).end + LATE;
  if (second > 23 * HOUR) return null;
  const looks = scene.session({ ...found, place: 0, second });
  explain(scene, looks);
  return looks;
}

/** A doctor in training works some weeks at another unit, which reads other notes than the home unit does. */
function rotation(scene: Scene, number: number): Look[] | null {
  const [found, { units }] = [met(scene, number), scene.world];
  if (!found) return null;
  const unit = scene.draw.pick(units.bySize[units.bySize.akut.length > 0 ? 'akut' : 'klinik'], number, 5);
  const looks = scene.session({ ...found, place: 0.4, unit });
  const { user, day } = found;
  scene.added.rotations.push({ user, unit, fromDay: day - ROTATION.before, toDay: day + ROTATION.after });
  explain(scene, looks);
  return looks;
}

/** A morning at one unit and, hours later, an evening at the other, with patients at both. */
function twoUnits(scene: Scene, number: number): Look[] | null {
  const found = met(scene, number);
  const other = found ? (scene.world.staff.second[found.user] ?? NOWHERE) : NOWHERE;
  if (!found || other === NOWHERE || other === scene.shifts.place(found.user, found.day)) return null;
  const here = scene.session({ ...found, place: 0.1 });
  const start = here[0]?.second ?? 0;
  if (start + TRAVEL > 22 * HOUR) return null;
  const there = scene.session({ ...found, place: 0, second: start + TRAVEL, unit: other });
  explain(scene, here);
  explain(scene, there);
  return [...here, ...there];
}

/** A glance with nothing written, a week before a booked visit. */
function lookAhead(scene: Scene, number: number): Look[] | null {
  const found = met(scene, number);
  if (!found) return null;
  const looks = scene.session({ ...found, place: scene.draw.unit(number, 7), rows: 1 });
  const [look] = looks;
  if (look) {
    const { patient, unit, day, second } = look;
    scene.added.appointments.push({ patient, unit, bookedOn: day - 1, day: day + BOOKED_AHEAD, second });
  }
  return looks;
}

/** Someone who has just come of age is still treated where children are. */
function youngAdult(scene: Scene, number: number): Look[] | null {
  const found = met(scene, number);
  if (!found) return null;
  const kind = scene.world.units.kind[scene.shifts.place(found.user, found.day)];
  const age = ageOn(scene.world.people, found.patient, found.day);
  if (kind !== 'bup' || age < YOUNG_ADULT.from || age > YOUNG_ADULT.to) return null;
  const looks = scene.session({ ...found, place: 0.5 });
  explain(scene, looks);
  return looks;
}

const kinds: readonly Circumstance[] = [
  { excuse: 'overtime-registered-late', full: 100, looks: overtime },
  { excuse: 'rotation', full: 60, looks: rotation },
  { excuse: 'two-units-one-day', full: 40, looks: twoUnits },
  { excuse: 'look-before-visit', full: 100, looks: lookAhead },
  { excuse: 'young-adult', full: 20, looks: youngAdult },
];

/** Every decoy that is a whole situation, as far as the region holds such. */
export const circumstances = (scene: Scene): Finding[] =>
  kinds.flatMap(({ excuse, full, looks }, place) =>
    Array.from({ length: scene.scaled(full) }, (_, turn) => {
      const found = scene.seek(FROM + entityOf(place, turn, SPAN), (number) => looks(scene, number));
      return found ? [{ id: `${excuse}-${turn + 1}`, rule: excuse, looks: found, remark: '' }] : [];
    }).flat(),
  );
