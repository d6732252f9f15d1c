import { regionNumber, unitHsaId } from './identity.ts';
import { type Branch, region, type Unit } from './unit.ts';
import { board } from './units/board.ts';
import { committees, legalPersons } from './units/committees.ts';

/** The day the demo region began; units without another day exist from then on. */
const foundedOn = '2015-01-01';

const tree = region('region', 'Region Exempel', [board, ...committees, ...legalPersons], {
  manager: 'chiefExecutive',
  registrationNumber: regionNumber,
});

type Planted = Branch & { readonly parent: string | null };

const flatten = (branch: Branch, parent: string | null): Planted[] => [
  { ...branch, parent },
  ...branch.below.flatMap((below) => flatten(below, branch.key)),
];

const isController = (unit: Pick<Unit, 'kind'>): boolean => unit.kind === 'committee' || unit.kind === 'company';

/** A legal person of its own carries its own number in its HSA-id; all others carry the region's. */
const hsaIdOf = ({ facts: { registrationNumber } }: Planted, number: number): string =>
  unitHsaId(number).replace(regionNumber.replace('-', ''), (registrationNumber ?? regionNumber).replace('-', ''));

const asUnit = (planted: Planted, index: number): Unit => ({
  key: planted.key,
  name: planted.name,
  kind: planted.kind,
  parent: planted.parent,
  hsaId: hsaIdOf(planted, index + 1),
  registrationNumber: planted.facts.registrationNumber ?? null,
  validFrom: planted.facts.validFrom ?? foundedOn,
  validTo: planted.facts.validTo ?? null,
  controller: isController(planted),
  manager: planted.facts.manager ?? null,
  staffing: planted.staffing,
});

/** Region Exempel's units, each after the one above it. All invented. */
export const units: readonly Unit[] = flatten(tree, null).map(asUnit);

const byKey = new Map(units.map((unit) => [unit.key, unit]));

/** The unit with this key. Throws when there is none. */
export function unitOf(key: string): Unit {
  const unit = byKey.get(key);
  if (!unit) throw new Error(`No unit in the demo region has the key ${key}`);
  return unit;
}
