import type { Purpose } from '../../contract/words.ts';
import { isOver } from '../unit.ts';
import { hsaKey, type Line, type Making, type Planned, planOf, type RowFault, repeated } from './plan.ts';

export type AssignmentFact = {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly purpose: Purpose;
  readonly validFrom: string;
  readonly validTo: string | null;
};

export type AssignmentLine = {
  readonly hsaId: string;
  readonly unit: string;
  readonly purpose: Purpose;
  readonly validFrom: string;
  readonly validTo?: string | null;
};

/** Ids of people and units by HSA-id (`hsaKey`). */
export type Directory = { readonly people: ReadonlyMap<string, string>; readonly units: ReadonlyMap<string, string> };

/** An assignment is the same when person, unit, purpose and first day are. */
const keyOf = ({ personId, unitId, purpose, validFrom }: Omit<AssignmentFact, 'id' | 'validTo'>): string =>
  `${personId} ${unitId} ${purpose} ${validFrom}`;

const lineKey = ({ hsaId, unit, purpose, validFrom }: AssignmentLine): string =>
  `${hsaKey(hsaId)} ${hsaKey(unit)} ${purpose} ${validFrom}`;

function faultsIn({ row, value }: Line<AssignmentLine>, { people, units }: Directory): RowFault[] {
  const found: RowFault[] = [];
  if (!people.has(hsaKey(value.hsaId)))
    found.push({ row, column: 'hsaId', code: 'organisation.import-no-person', values: { hsaId: value.hsaId } });
  if (!units.has(hsaKey(value.unit)))
    found.push({ row, column: 'unit', code: 'organisation.import-no-unit', values: { hsaId: value.unit } });
  if (value.validTo && value.validTo < value.validFrom)
    found.push({ row, column: 'validTo', code: 'organisation.ends-before-start' });
  return found;
}

/** What a file of assignments does to those stored. */
export function planAssignments(
  lines: readonly Line<AssignmentLine>[],
  stored: readonly AssignmentFact[],
  directory: Directory,
  { today, complete, makeId }: Making,
): Planned<AssignmentFact> {
  const faults = [...repeated(lines, 'hsaId', lineKey), ...lines.flatMap((line) => faultsIn(line, directory))];
  const known = new Map(stored.map((assignment) => [keyOf(assignment), assignment]));
  const wanted = new Map<string, AssignmentFact>();
  for (const { value } of lines) {
    const personId = directory.people.get(hsaKey(value.hsaId)) ?? '';
    const unitId = directory.units.get(hsaKey(value.unit)) ?? '';
    const same = { personId, unitId, purpose: value.purpose, validFrom: value.validFrom };
    const before = known.get(keyOf(same));
    const validTo = value.validTo === undefined ? (before?.validTo ?? null) : value.validTo;
    wanted.set(keyOf(same), { id: before?.id ?? makeId(), ...same, validTo });
  }
  const mayEnd = (assignment: AssignmentFact) => !isOver(assignment, today);
  return { plan: planOf(known, wanted, { complete, mayEnd }), faults };
}
