import { isOver, numberedKinds } from '../unit.ts';
import { hsaKey, type Line, type Plan, type RowFault, repeated } from './plan.ts';
import type { UnitFact, UnitLine } from './units.ts';

/** Ids of units and of people in service, by HSA-id. */
export type Known = { readonly ids: ReadonlyMap<string, string>; readonly managers: ReadonlyMap<string, string> };

type Whole = {
  readonly stored: readonly UnitFact[];
  /** The units of the file, by HSA-id. */
  readonly units: ReadonlyMap<string, UnitFact>;
  readonly plan: Plan<UnitFact>;
  readonly known: Known;
  readonly today: string;
};

/** The organisation as it would be: every unit by its id, those the file ends left out. */
function afterwards({ stored, units, plan }: Whole): Map<string, UnitFact> {
  const ended = new Set(plan.ended.map(({ id }) => id));
  const all = [...stored.filter(({ id }) => !ended.has(id)), ...units.values()];
  return new Map(all.map((unit) => [unit.id, unit]));
}

/** Whether one comes back to the unit by going upwards from it. */
function liesBelowItself(unit: UnitFact, all: ReadonlyMap<string, UnitFact>): boolean {
  const passed = new Set<string>();
  for (let id = unit.parentId; id !== null && !passed.has(id); id = all.get(id)?.parentId ?? null) {
    if (id === unit.id) return true;
    passed.add(id);
  }
  return false;
}

type Fault = Omit<RowFault, 'row'>;

function aboutRegion(unit: UnitFact, value: UnitLine, { stored, units }: Whole): Fault[] {
  const region = stored.find(({ kind }) => kind === 'region');
  const isRegion = unit.kind === 'region';
  const isOther = ({ kind, id }: UnitFact) => kind === 'region' && id !== unit.id;
  if (isRegion && ([...units.values()].some(isOther) || (region && region.id !== unit.id)))
    return [{ column: 'kind', code: 'organisation.one-region' }];
  if (!isRegion && region?.id === unit.id) return [{ column: 'kind', code: 'organisation.one-region' }];
  if (isRegion && value.parent) return [{ column: 'parent', code: 'organisation.import-region-on-top' }];
  return [];
}

function aboutParent(unit: UnitFact, value: UnitLine, whole: Whole, all: ReadonlyMap<string, UnitFact>): Fault[] {
  const at = (code: Fault['code']): Fault[] => [{ column: 'parent', code, values: { hsaId: value.parent ?? '' } }];
  if (unit.kind === 'region') return [];
  if (value.parent && !whole.known.ids.has(hsaKey(value.parent))) return at('organisation.import-no-unit');
  if (unit.parentId === null) return at('organisation.import-no-parent');
  const parent = all.get(unit.parentId);
  if (!parent) return at('organisation.import-parent-left-out');
  if (liesBelowItself(unit, all)) return at('organisation.import-ring');
  return isOver(parent, whole.today) && !isOver(unit, whole.today) ? at('organisation.import-parent-ended') : [];
}

function aboutFacts(unit: UnitFact, value: UnitLine, { known }: Whole): Fault[] {
  const found: Fault[] = [];
  if (unit.registrationNumber !== null && !numberedKinds.includes(unit.kind))
    found.push({ column: 'registrationNumber', code: 'organisation.numbered-kind' });
  if (unit.validTo !== null && unit.validTo < unit.validFrom)
    found.push({ column: 'validTo', code: 'organisation.ends-before-start' });
  if (unit.mergedIntoId !== null && unit.validTo === null)
    found.push({ column: 'validTo', code: 'organisation.merged-stays', values: { name: unit.name } });
  if (value.manager && !known.managers.has(hsaKey(value.manager)))
    found.push({ column: 'manager', code: 'organisation.import-no-manager', values: { hsaId: value.manager } });
  return found;
}

/** Everything that is wrong in a file of units, row by row; a unit that would be ended below a row is told at no row (0). */
export function unitFaults(lines: readonly Line<UnitLine>[], whole: Whole): RowFault[] {
  const all = afterwards(whole);
  const inRows = lines.flatMap(({ row, value }): RowFault[] => {
    const unit = whole.units.get(hsaKey(value.hsaId));
    if (!unit) return [];
    const found = [
      ...aboutRegion(unit, value, whole),
      ...aboutParent(unit, value, whole, all),
      ...aboutFacts(unit, value, whole),
    ];
    return found.map((fault) => ({ row, ...fault }));
  });
  return [...repeated(lines, 'hsaId', ({ hsaId }) => hsaKey(hsaId)), ...inRows, ...leftAlone(whole, all)];
}

/** Units the file cannot hold (without HSA-id) that lie below one it ends. */
function leftAlone({ plan, today }: Whole, all: ReadonlyMap<string, UnitFact>): RowFault[] {
  const ended = new Map(plan.ended.map((unit) => [unit.id, unit]));
  return [...all.values()].flatMap((unit): RowFault[] => {
    const parent = unit.hsaId === null && !isOver(unit, today) ? ended.get(unit.parentId ?? '') : undefined;
    const values = { name: unit.name, parent: parent?.name };
    return parent ? [{ row: 0, column: 'parent', code: 'organisation.import-left-alone', values }] : [];
  });
}
