import type { DocumentFacts, StoredDocument } from '../store/import.ts';
import type { DocumentLine } from './columns.ts';

export type Line = { row: number; value: DocumentLine };
/** What stands in the file under a heading that means nothing here; `column` is the column's key. */
export type Fault = { row: number; column: string; code: string; values?: Record<string, unknown> };
export type Known = {
  areas: ReadonlyMap<string, string>;
  /** By name and by HSA-id, in lower case; a name that several units share is null. */
  units: ReadonlyMap<string, string | null>;
  people: ReadonlyMap<string, string>;
  stored: ReadonlyMap<string, StoredDocument>;
};
export type Planned = { created: DocumentFacts[]; changed: StoredDocument[]; unchanged: number; faults: Fault[] };

/** Fields the file does not hold keep what is stored. */
const kept = <T>(given: T | null | undefined, before: T | undefined, otherwise: T): T => given ?? before ?? otherwise;

function factsOf(line: DocumentLine, known: Known, before: StoredDocument | undefined, id: string): DocumentFacts {
  const person = (hsaId: string | null | undefined) => (hsaId ? known.people.get(hsaId.toLowerCase()) : undefined);
  return {
    id,
    number: line.number,
    title: line.title,
    kind: line.kind,
    area_id: known.areas.get(line.area.toLowerCase()) ?? '',
    unit_id: known.units.get(line.unit.toLowerCase()) ?? '',
    summary: kept(line.summary, before?.summary, ''),
    registry_number: kept(line.registryNumber, before?.registry_number, ''),
    decided_by: kept(line.decidedBy, before?.decided_by, ''),
    decided_on: kept<string | null>(line.decidedOn, before?.decided_on, null),
    paragraph: kept(line.paragraph, before?.paragraph, ''),
    author_id: kept<string | null>(person(line.author), before?.author_id, null),
    reviewer_id: kept<string | null>(person(line.reviewer), before?.reviewer_id, null),
    openness: kept(line.openness, before?.openness, 'internal'),
    valid_from: kept<string | null>(line.validFrom, before?.valid_from, null),
    valid_to: kept<string | null>(line.validTo, before?.valid_to, null),
    next_review_on: kept<string | null>(line.nextReviewOn, before?.next_review_on, null),
  };
}

function faultsOf({ row, value }: Line, known: Known, seen: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  const fault = (column: string, code: string, values = {}) => faults.push({ row, column, code, values });
  const unit = known.units.get(value.unit.toLowerCase());
  if (seen.has(value.number)) fault('number', 'import-twice', { number: value.number });
  if (!known.areas.has(value.area.toLowerCase())) fault('area', 'import-area', { area: value.area });
  if (unit === undefined) fault('unit', 'import-unit', { unit: value.unit });
  if (unit === null) fault('unit', 'import-unit-shared', { unit: value.unit });
  for (const column of ['author', 'reviewer'] as const) {
    const hsaId = value[column];
    if (hsaId && !known.people.has(hsaId.toLowerCase())) fault(column, 'import-person', { hsaId });
  }
  if (value.validFrom && value.validTo && value.validTo < value.validFrom) fault('validTo', 'ends-before-start');
  if (known.stored.get(value.number)?.status === 'withdrawn') fault('number', 'is-withdrawn');
  return faults;
}

const same = (one: DocumentFacts, other: StoredDocument): boolean =>
  (Object.keys(one) as (keyof DocumentFacts)[]).every((key) => one[key] === other[key]);

/** Weighs the rows of a file against what is stored, by number. What the file does not hold is left alone. */
export function planDocuments(lines: readonly Line[], known: Known, makeId: () => string): Planned {
  const planned: Planned = { created: [], changed: [], unchanged: 0, faults: [] };
  const seen = new Set<string>();
  for (const line of lines) {
    const faults = faultsOf(line, known, seen);
    seen.add(line.value.number);
    planned.faults.push(...faults);
    if (faults.length > 0) continue;
    const before = known.stored.get(line.value.number);
    const facts = factsOf(line.value, known, before, before?.id ?? makeId());
    if (!before) planned.created.push(facts);
    else if (same(facts, before)) planned.unchanged++;
    else planned.changed.push({ ...before, ...facts });
  }
  return planned;
}
