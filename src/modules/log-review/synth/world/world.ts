import type { Plan } from '../region/plan.ts';
import { Affinity } from './affinity.ts';
import { type Drift, driftOf } from './drift.ts';
import { type People, peopleOf } from './people.ts';
import { type Staff, staffOf } from './staff.ts';
import { type Units, unitsOf } from './units.ts';
import { watch } from './watch.ts';

/** The region as it is: who lives there, who works where, and where people usually go. */
export type World = {
  readonly plan: Plan;
  readonly people: People;
  readonly units: Units;
  readonly staff: Staff;
  readonly affinity: Affinity;
  readonly drift: Drift;
};

export function worldOf(plan: Plan): World {
  const [people, units] = [peopleOf(plan), unitsOf(plan)];
  const staff = staffOf(plan, units, people);
  watch(plan, people);
  return { plan, people, units, staff, affinity: new Affinity(plan, units, people), drift: driftOf(plan, units) };
}
