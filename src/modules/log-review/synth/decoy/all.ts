import { entityOf, type Finding, type Look } from '../planted/finding.ts';
import type { Scene } from '../planted/scene.ts';
import { HOUR, isWeekend } from '../region/month.ts';
import { codeOf } from '../work/rows.ts';
import { blockedUnit } from '../world/blocks.ts';
import { serviceKinds } from '../world/units.ts';
import { circumstances } from './circumstances.ts';
import { type PairDecoy, pairDecoys } from './pairs.ts';

const SPAN = 2_000;
const SCREENING_FROM = 90_000;
const BOOKED_BEFORE = 21;
const LIFTED_DAYS = 30;
const bulk = codeOf('Läsa', 'Administration', 'Vårdkontakt');

function looksOf(scene: Scene, decoy: PairDecoy, number: number): Look[] | null {
  const user = scene.worker(number);
  const day = scene.workday(user, number);
  if (day === null || (decoy.user && !decoy.user(scene, user))) return null;
  const patient = decoy.patient(scene, user, number, day);
  if (patient === null || (decoy.contact !== 'avliden' && !scene.isAlive(patient, day))) return null;
  const code = decoy.code === undefined ? {} : { code: decoy.code };
  const looks = scene.session({ user, patient, day, place: 0.25 + scene.draw.unit(number, 7) * 0.5, ...code });
  return decoy.lifted ? looks.map((look) => ({ ...look, resourceUnit: blockedUnit(scene.world, patient) })) : looks;
}

/** The contact that explains the looks: the same day a while before, or the last one of someone who has died. */
function explain({ world, added }: Scene, decoy: PairDecoy, [look]: readonly Look[]): void {
  const { contact, atEmergency } = decoy;
  if (!look) return;
  const [akut] = world.units.bySize.akut;
  const died = world.people.diedOn[look.patient] ?? 0;
  const dead = contact === 'avliden';
  const unit = atEmergency ? (akut ?? look.unit) : look.unit;
  const day = dead ? died - 2 : look.day;
  const second = Math.max(0, look.second - HOUR);
  const kind = dead ? 'slutenvård' : contact;
  if (decoy.lifted) added.lifts.push({ patient: look.patient, unit: look.unit, untilDay: look.day + LIFTED_DAYS });
  added.encounters.push({ patient: look.patient, unit, day, second, endDay: dead ? died : day, kind });
}

function pairsOf(scene: Scene, decoy: PairDecoy, place: number): Finding[] {
  const turns = Array.from({ length: scene.scaled(decoy.full) }, (_, turn) => turn);
  return turns.flatMap((turn) => {
    const looks = scene.seek(entityOf(place, turn, SPAN), (number) => looksOf(scene, decoy, number));
    if (!looks) return [];
    explain(scene, decoy, looks);
    return [{ id: `${decoy.excuse}-${turn + 1}`, rule: decoy.excuse, looks, remark: '' }];
  });
}

type Screened = { readonly day: number; readonly user: number };

function screener(scene: Scene, number: number): Screened | null {
  const user = scene.worker(number);
  const day = scene.workday(user, number);
  if (day === null || isWeekend(day)) return null;
  const service = serviceKinds.includes(scene.world.units.kind[scene.shifts.place(user, day)] ?? 'klinik');
  return service ? { day, user } : null;
}

/** A screening unit opens hundreds of records in a day: everyone is called to it. */
function screening(scene: Scene, turn: number): Finding {
  const { people } = scene.world;
  const { day, user } = scene.find(SCREENING_FROM + turn, (number) => screener(scene, number));
  const count = people.count < 100_000 ? 80 : 300;
  const start = scene.draw.below(people.count, SCREENING_FROM + turn, 4);
  const called = Array.from({ length: count }, (_, place) => (start + place * 7) % people.count);
  const alive = called.filter((patient) => scene.isAlive(patient, day));
  const looks = alive.flatMap((patient, place) => {
    const found = scene.session({ user, patient, day, place: 0.05 + (0.85 * place) / count });
    const [look] = found;
    if (look) scene.added.appointments.push({ ...look, bookedOn: day - BOOKED_BEFORE });
    return found;
  });
  return { id: `screening-${turn + 1}`, rule: 'screening', looks, remark: '' };
}

/** A system's account reads for administration, at night, day after day. */
function system(scene: Scene, user: number): Finding {
  const { people, staff, plan } = scene.world;
  const count = people.count < 100_000 ? 4 : 100;
  const unit = staff.unit[user] ?? 0;
  const days = Array.from({ length: plan.period.last - plan.period.first + 1 }, (_, day) => plan.period.first + day);
  const looks = days.flatMap((day) =>
    Array.from({ length: count }, (_, turn) => {
      const patient = scene.draw.below(people.count, user, day * count + turn);
      return { day, second: 4 * HOUR + turn * 3, user, unit, patient, resourceUnit: unit, code: bulk };
    }),
  );
  return { id: `system-${user - staff.count + 1}`, rule: 'system-account', looks, remark: '' };
}

/** Every decoy that has rows of its own; adds the context that explains it. */
export function decoyFindings(scene: Scene): Finding[] {
  const { staff } = scene.world;
  const accounts = Array.from({ length: staff.total - staff.count }, (_, place) => staff.count + place);
  return [
    ...pairDecoys.flatMap((decoy, place) => pairsOf(scene, decoy, place)),
    ...Array.from({ length: scene.scaled(4, 1) }, (_, turn) => screening(scene, turn)),
    ...accounts.map((user) => system(scene, user)),
    ...circumstances(scene),
  ];
}
