import { personHsaId } from '../identity.ts';
import type { Employee } from '../person.ts';
import { pickEarly, type Random, repeated, seededRandom } from '../random.ts';
import type { Staffing, Unit } from '../unit.ts';
import { managerAssignments, staffAssignments } from './assignments.ts';
import { drawName } from './draw-name.ts';
import { managerTitle, titles } from './titles.ts';

/** How many newcomers, from which seed and running number, and who hands out their addresses. */
export type Intake = {
  readonly count: number;
  readonly seed: number;
  readonly firstNumber: number;
  readonly address: (name: string) => string;
  /** Units that get a manager of their own, if they have none; all unless said. */
  readonly leaderless?: readonly Unit[];
};

/** How many work at a unit for each one in the smallest. */
const headCount: Readonly<Record<Staffing, number>> = {
  none: 0,
  office: 2,
  clinic: 5,
  ward: 8,
  outpatient: 4,
  maternity: 6,
  rehabilitation: 4,
  healthCentre: 6,
  psychiatry: 5,
  laboratory: 4,
  radiology: 4,
  ambulance: 5,
  dental: 4,
  it: 4,
  transport: 3,
  service: 5,
};

const employs = (unit: Unit): boolean => unit.staffing !== 'none' && unit.validTo === null;

const protectedShare = 0.005;

const person = (random: Random, number: number, address: Intake['address']) => {
  const name = drawName(random);
  const protectedIdentity = random() < protectedShare;
  return { hsaId: personHsaId(number), name, email: address(name), protectedIdentity };
};

function manager(random: Random, unit: Unit, number: number, address: Intake['address']): Employee {
  const someone = person(random, number, address);
  const assignments = managerAssignments(random, someone.hsaId, unit);
  return { ...someone, title: managerTitle(unit), unit: unit.key, manages: unit.key, assignments };
}

/** `count` of the places, evenly from first to last. */
const spread = (places: readonly Unit[], count: number): Unit[] =>
  Array.from({ length: count }, (_, index) => places[Math.floor((index * places.length) / count)]).filter(
    (unit) => unit !== undefined,
  );

type Workplace = { readonly unit: Unit; readonly places: readonly Unit[] };

function member(random: Random, { unit, places }: Workplace, number: number, address: Intake['address']): Employee {
  const someone = person(random, number, address);
  const assignments = staffAssignments(random, someone.hsaId, unit, places);
  const title = unit.staffing === 'none' ? 'Medarbetare' : pickEarly(random, titles[unit.staffing]);
  return { ...someone, title, unit: unit.key, manages: null, assignments };
}

/** People who come to work at the units: the managers first, in the units' order. */
export function newcomers(units: readonly Unit[], intake: Intake): Employee[] {
  const { count, firstNumber, address, leaderless = units } = intake;
  const random = seededRandom(intake.seed);
  const led = leaderless.filter((unit) => employs(unit) && unit.manager === null).slice(0, count);
  const places = repeated(units.filter(employs), (unit) => headCount[unit.staffing]);
  const managers = led.map((unit, index) => manager(random, unit, firstNumber + index, address));
  const staff = spread(places, count - led.length).map((unit, index) =>
    member(random, { unit, places }, firstNumber + led.length + index, address),
  );
  return [...managers, ...staff];
}
