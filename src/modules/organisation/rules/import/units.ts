import type { UnitKind } from '../../contract/words.ts';
import { controllerKinds, isOver } from '../unit.ts';
import { hsaKey, type Line, type Making, type Planned, planOf } from './plan.ts';
import { type Known, unitFaults } from './unit-faults.ts';

/** A unit as stored. */
export type UnitFact = {
  readonly id: string;
  readonly hsaId: string | null;
  readonly kind: UnitKind;
  readonly name: string;
  readonly parentId: string | null;
  readonly registrationNumber: string | null;
  readonly controller: boolean;
  readonly managerId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly mergedIntoId: string | null;
};

export type UnitLine = {
  readonly hsaId: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent?: string | null;
  readonly registrationNumber?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly manager?: string | null;
};

/** Ids of people in service by HSA-id (`hsaKey`). */
export type Managers = ReadonlyMap<string, string>;

const keyed = (value: string | null | undefined) => (value ? hsaKey(value) : '');
const given = <T>(cell: T | null | undefined, before: T | null): T | null => (cell === undefined ? before : cell);

/** Committees and companies are controllers unless the region has said otherwise; kinds that cannot be are not. */
const controllerOf = (kind: UnitKind, before: UnitFact | undefined): boolean =>
  before ? before.controller && controllerKinds.includes(kind) : kind === 'committee' || kind === 'company';

/** Without a column for the last day, standing in the file means going on. */
const lastDay = (cell: string | null | undefined, before: UnitFact | undefined, today: string): string | null => {
  if (cell !== undefined || !before) return cell ?? null;
  return isOver(before, today) && before.mergedIntoId === null ? null : before.validTo;
};

/** The stored units by the key a row would have; the region is the region whether it has an HSA-id yet or not. */
function knownBy(lines: readonly Line<UnitLine>[], stored: readonly UnitFact[]): Map<string, UnitFact> {
  const region = lines.find(({ value }) => value.kind === 'region')?.value.hsaId;
  return new Map(
    stored.map((unit) => {
      const standsFor = unit.kind === 'region' && unit.hsaId === null ? region : unit.hsaId;
      return [standsFor ? hsaKey(standsFor) : unit.id, unit];
    }),
  );
}

function wanted(
  value: UnitLine,
  before: UnitFact | undefined,
  { ids, managers, today }: Known & { today: string },
): UnitFact {
  const { hsaId, name, kind, parent, registrationNumber, validFrom, validTo, manager } = value;
  return {
    id: ids.get(hsaKey(hsaId)) ?? '',
    hsaId: before?.hsaId ?? hsaId,
    kind,
    name,
    parentId: parent === undefined ? (before?.parentId ?? null) : (ids.get(keyed(parent)) ?? null),
    registrationNumber: given(registrationNumber, before?.registrationNumber ?? null),
    controller: controllerOf(kind, before),
    managerId: manager === undefined ? (before?.managerId ?? null) : (managers.get(keyed(manager)) ?? null),
    validFrom: validFrom ?? before?.validFrom ?? today,
    validTo: lastDay(validTo, before, today),
    mergedIntoId: before?.mergedIntoId ?? null,
  };
}

/** What a file of units does to those stored, by HSA-id. Units without one are left as they are. */
export function planUnits(
  lines: readonly Line<UnitLine>[],
  stored: readonly UnitFact[],
  managers: Managers,
  making: Making,
): Planned<UnitFact> {
  const known = knownBy(lines, stored);
  const ids = new Map([...known].map(([key, { id }]) => [key, id]));
  for (const { value } of lines) ids.getOrInsertComputed(hsaKey(value.hsaId), () => making.makeId());
  const context = { ids, managers, today: making.today };
  const units = new Map(
    lines.map(({ value }) => {
      const key = hsaKey(value.hsaId);
      return [key, wanted(value, known.get(key), context)] as const;
    }),
  );
  const mayEnd = (unit: UnitFact) => unit.hsaId !== null && unit.kind !== 'region' && !isOver(unit, making.today);
  const plan = planOf(known, units, { complete: making.complete, mayEnd });
  return { plan, faults: unitFaults(lines, { stored, units, plan, known: context, today: making.today }) };
}
