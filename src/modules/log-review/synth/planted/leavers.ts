import { HOUR } from '../region/month.ts';
import { codeOf } from '../work/rows.ts';
import { unitOn } from '../world/drift.ts';
import type { Finding, Look } from './finding.ts';
import type { Scene } from './scene.ts';

const LEAVERS_FROM = 60_000;
const GRACE = 8;
const reading = codeOf('Läsa', 'Vård och behandling', 'Anteckning');

/** Those whose end the staff file has right, long enough ago. */
function leavers({ world: { staff, plan, drift } }: Scene): number[] {
  const members = Array.from({ length: staff.count }, (_, member) => member);
  return members.filter((member) => {
    const last = staff.lastDay[member] ?? 0;
    return last > 0 && staff.to[member] === last && !drift.moved.has(member) && last + GRACE <= plan.period.last;
  });
}

function afterwards(scene: Scene, user: number, number: number): Look[] | null {
  const { staff, plan, affinity, drift } = scene.world;
  const first = Math.max(plan.period.first, (staff.lastDay[user] ?? 0) + GRACE);
  const [day, patient] = [scene.draw.between(first, plan.period.last, number, 2), scene.person(number)];
  const unit = unitOn(drift, staff.unit[user] ?? 0, day);
  const listed = patient !== null && unitOn(drift, affinity.listed(patient), day) === unit;
  if (patient === null || listed || !scene.isStranger(patient, user, day)) return null;
  const second = 8 * HOUR + scene.draw.below(10 * HOUR, number, 5);
  const look = { day, user, unit, patient, resourceUnit: unit, code: reading };
  return [0, 1].map((row) => ({ ...look, second: second + row * 30 }));
}

/** R08: an account is used after its owner has left; one case a user. */
export function leaverFindings(scene: Scene): Finding[] {
  const [gone, wanted] = [leavers(scene), scene.scaled(35)];
  const step = Math.max(1, Math.floor(gone.length / wanted));
  const chosen = gone.filter((_, place) => place % step === 0).slice(0, wanted);
  return chosen.map((user, turn) => ({
    id: `R08-${String(turn + 1).padStart(3, '0')}`,
    rule: 'R08',
    looks: scene.find(LEAVERS_FROM + turn, (number) => afterwards(scene, user, number)),
    remark: '',
  }));
}
