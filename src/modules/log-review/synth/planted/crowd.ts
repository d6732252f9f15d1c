import type { Finding, Look } from './finding.ts';
import type { Scene } from './scene.ts';

const CROWD_FROM = 50_000;
const WATCHERS = 8;
const UNITS = 3;
const TURN = 100;

type Crowd = { readonly day: number; readonly patient: number; readonly users: readonly number[] };

/** Users from several units who work the same day and have nothing to do with the patient. */
function crowd(scene: Scene, number: number): Crowd | null {
  const { first, last } = scene.world.plan.period;
  const [day, patient] = [scene.draw.between(first, last, number, 10), scene.person(number)];
  if (patient === null) return null;
  const users = new Set<number>();
  for (let turn = 0; turn < TURN && users.size < WATCHERS; turn++) {
    const user = scene.worker(number * TURN + turn);
    if (scene.shifts.kind(user, day) > 0 && scene.isStranger(patient, user, day)) users.add(user);
  }
  const units = new Set([...users].map((user) => scene.shifts.place(user, day)));
  return users.size < WATCHERS || units.size < UNITS ? null : { day, patient, users: [...users] };
}

const looks = (scene: Scene, { day, patient }: Crowd, user: number): Look[] =>
  scene.session({ user, patient, day, place: scene.draw.unit(user, day) });

/** R19: many from different units look at one patient within a day; one case a user. */
export function crowdFindings(scene: Scene): Finding[] {
  const crowds = Array.from({ length: scene.scaled(5, 1) }, (_, turn) =>
    scene.find(CROWD_FROM + turn, (number) => crowd(scene, number)),
  );
  return crowds.flatMap((made, turn) =>
    made.users.map((user, place) => ({
      id: `R19-${turn + 1}-${place + 1}`,
      rule: 'R19',
      looks: looks(scene, made, user),
      remark: '',
    })),
  );
}
