import { chance, purpose } from '../chance/draw.ts';
import { monthAfter, monthOf } from '../region/month.ts';
import type { Plan } from '../region/plan.ts';
import { division, type UnitKind, type Units } from './units.ts';

/** What a year does to a region, as shares of its units and its staff. */
const yearly = { merged: 0.04, regrouped: 0.06, moved: 0.08 } as const;
const YEAR = 12;
const TRIES = 50;

/** Only units of these kinds are merged: there are several of each. */
const mergeable: readonly UnitKind[] = ['klinik', 'primärvård'];

type Change = { readonly day: number; readonly to: number };
type Changes = ReadonlyMap<number, Change>;
type Kind = { readonly entity: number; readonly among: number; readonly share: number };

/** How a region of several months changes on the way; nothing does in a single month. Days from 1970-01-01. */
export type Drift = {
  /** Units that are merged into another, with all they do. */
  readonly merged: Changes;
  /** Units that come to belong to another division. */
  readonly regrouped: Changes;
  /** Staff who change to another unit. */
  readonly moved: Changes;
};

/** The first day of one of the later months. */
const turnOfMonth = ({ month, months }: Plan, place: number): number =>
  monthOf(monthAfter(month, 1 + Math.floor(place * (months - 1)))).first;

/** Draws what changes, when and to what; `target` answers −1 for what cannot. At least one of each kind, when it can. */
function changes(plan: Plan, { entity, among, share }: Kind, target: (from: number, place: number) => number): Changes {
  const [draw, found] = [chance(plan.seed, purpose.drift), new Map<number, Change>()];
  if (plan.months === 1) return found;
  const wanted = Math.max(1, Math.round((among * share * (plan.months - 1)) / YEAR));
  for (let turn = 0; found.size < wanted && turn < wanted * TRIES; turn++) {
    const from = draw.below(among, entity, turn * 2);
    const { u, v } = draw.at(entity, turn * 2 + 1);
    const to = target(from, u);
    if (to >= 0 && !found.has(from)) found.set(from, { day: turnOfMonth(plan, v), to });
  }
  return found;
}

/** Another unit of the same kind and provider with an even number; only odd ones are merged, so none is merged twice over. */
function sameKind({ kind, provider, bySize }: Units, unit: number, place: number): number {
  const own = kind[unit] ?? 'klinik';
  if (unit % 2 === 0 || !mergeable.includes(own)) return -1;
  const to = bySize[own][Math.floor(place * bySize[own].length)] ?? unit;
  return to % 2 === 0 && provider[to] === provider[unit] ? to : -1;
}

/** The changes of a plan. */
export function driftOf(plan: Plan, units: Units): Drift {
  const divisions = division(units.count - 1) + 1;
  const anywhere = (end: number) => (_from: number, place: number) => Math.floor(place * end);
  return {
    merged: changes(plan, { entity: 1, among: units.count, share: yearly.merged }, (unit, place) =>
      sameKind(units, unit, place),
    ),
    regrouped: changes(plan, { entity: 2, among: units.count, share: yearly.regrouped }, anywhere(divisions)),
    moved: changes(plan, { entity: 3, among: plan.staff, share: yearly.moved }, anywhere(units.count)),
  };
}

/** Where what a unit did is done on a day. */
export function unitOn({ merged }: Drift, unit: number, day: number): number {
  const change = merged.get(unit);
  return change && day >= change.day ? change.to : unit;
}

/** The unit someone of the staff belongs to on a day, given the one they began at. */
export function homeOn(drift: Drift, member: number, unit: number, day: number): number {
  const change = drift.moved.get(member);
  return unitOn(drift, change && day >= change.day ? change.to : unit, day);
}
