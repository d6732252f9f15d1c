import type { UnitKind } from '../contract/words.ts';

/** Days a thing lasts, both included; without a last day it goes on. */
export type Days = { readonly validFrom: string; readonly validTo: string | null };

/** What the rules need to know of a unit. */
export type UnitFacts = Days & {
  readonly id: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly mergedIntoId: string | null;
};

/** Why something is refused: a code among the module's texts. */
export type Refusal = `organisation.${string}`;

/**
 * Kinds that may be controller of personal data: who decides why and how data are processed, in its own name.
 * Source: GDPR art. 4(7); PDL 2 kap. 6 §: in a region each authority that runs care is the controller of its own.
 */
export const controllerKinds: readonly UnitKind[] = ['region', 'committee', 'company'];

/** Kinds that are legal persons and so have an organisation number (handbook §5). */
export const numberedKinds: readonly UnitKind[] = ['region', 'company', 'outsideParty'];

/** Whether it lasts on that day. */
export const lasts = ({ validFrom, validTo }: Days, day: string): boolean =>
  validFrom <= day && (validTo === null || validTo >= day);

/** Whether it is over before that day. */
export const isOver = ({ validTo }: Pick<Days, 'validTo'>, day: string): boolean => validTo !== null && validTo < day;

/** What does not fit together in a unit's own facts: the field and why. */
export function misfits(unit: { kind: UnitKind; controller: boolean; registrationNumber: string | null }) {
  const found: { field: string; code: Refusal }[] = [];
  if (unit.controller && !controllerKinds.includes(unit.kind))
    found.push({ field: 'controller', code: 'organisation.controller-kind' });
  if (unit.registrationNumber !== null && !numberedKinds.includes(unit.kind))
    found.push({ field: 'registrationNumber', code: 'organisation.numbered-kind' });
  return found;
}

/** A unit may be made, or come to lie, below one that lasts when it does. */
export const belowRefusal = (parent: Days, from: string): Refusal | null =>
  isOver(parent, from) ? 'organisation.parent-ended' : null;

/** What a move or merger needs to know: the unit, where it goes, and the ids above that place, itself included. */
export type Going = { unit: UnitFacts; to: UnitFacts; aboveTo: readonly string[]; on: string };

/** Why a unit cannot lie under `to` from the day `on`, or null. Rings are refused: a unit cannot lie below itself. */
export function moveRefusal({ unit, to, aboveTo, on }: Going): Refusal | null {
  if (unit.kind === 'region') return 'organisation.region-stays';
  if (isOver(unit, on)) return 'organisation.unit-ended';
  if (aboveTo.includes(unit.id)) return 'organisation.below-itself';
  if (unit.parentId === to.id) return 'organisation.there-already';
  return belowRefusal(to, on);
}

/** Why a unit cannot become part of `to` from the day `on`, or null. */
export function mergeRefusal({ unit, to, aboveTo, on }: Going): Refusal | null {
  if (unit.kind === 'region') return 'organisation.region-stays';
  if (unit.mergedIntoId !== null || isOver(unit, on)) return 'organisation.unit-ended';
  if (on <= unit.validFrom) return 'organisation.merge-before-start';
  if (aboveTo.includes(unit.id)) return 'organisation.merge-below';
  return to.validFrom > on ? 'organisation.successor-not-begun' : belowRefusal(to, on);
}

/** Why a unit cannot have `on` as its last day, or null. `openBelow`: units below that last longer. */
export function endRefusal(unit: UnitFacts, { on, openBelow }: { on: string; openBelow: number }): Refusal | null {
  if (unit.kind === 'region') return 'organisation.region-stays';
  if (unit.mergedIntoId !== null) return 'organisation.unit-ended';
  if (on < unit.validFrom) return 'organisation.ends-before-start';
  return openBelow > 0 ? 'organisation.open-below' : null;
}

/** Why an ended unit cannot go on, or null. */
export function reopenRefusal(unit: UnitFacts, parent: Days, today: string): Refusal | null {
  if (unit.mergedIntoId !== null) return 'organisation.merged-stays';
  return unit.validTo === null ? 'organisation.not-ended' : belowRefusal(parent, today);
}
