import type { Assignment, Person, Purpose } from './person.ts';
import type { Organisation } from './region.ts';
import type { UnitKind } from './unit.ts';

/** One line of a file, a text for each column. */
export type Row = readonly string[];

/** The headings of the organisation import's three files. */
export const columns = {
  units: ['hsaId', 'namn', 'typ', 'överordnad', 'organisationsnummer', 'giltig från', 'giltig till', 'chef'],
  people: ['hsaId', 'namn', 'e-post', 'titel', 'skyddad identitet'],
  assignments: ['hsaId', 'enhet', 'ändamål', 'giltig från', 'giltig till'],
} as const satisfies Record<string, Row>;

/** The words of the column `typ`. */
export const unitKindWords: Readonly<Record<UnitKind, string>> = {
  region: 'region',
  committee: 'nämnd',
  administration: 'förvaltning',
  operation: 'verksamhet',
  careUnit: 'vårdenhet',
  company: 'bolag',
  outsideParty: 'utomstående part',
};

/** The words of the column `ändamål`. */
export const purposeWords: Readonly<Record<Purpose, string>> = {
  careAndTreatment: 'vård och behandling',
  qualityAssurance: 'kvalitetssäkring',
  administration: 'administration',
  statistics: 'statistik',
  research: 'forskning',
};

/** The units in the columns of `units.csv`; the unit above and the manager by HSA-id. */
export function* unitRows(units: Organisation['units']): Generator<Row> {
  const hsaIds = new Map(units.map((unit) => [unit.key, unit.hsaId]));
  for (const unit of units) {
    const parent = unit.parent === null ? '' : (hsaIds.get(unit.parent) ?? '');
    const identity = [unit.hsaId, unit.name, unitKindWords[unit.kind], parent, unit.registrationNumber ?? ''];
    yield [...identity, unit.validFrom, unit.validTo ?? '', unit.managerHsaId ?? ''];
  }
}

/** The people in the columns of `people.csv`. */
export function* personRows(people: readonly Person[]): Generator<Row> {
  for (const { hsaId, name, email, title, protectedIdentity } of people)
    yield [hsaId, name, email, title, protectedIdentity ? 'ja' : 'nej'];
}

/** The assignments in the columns of `assignments.csv`: the person's HSA-id, then the unit's. */
export function* assignmentRows(assignments: readonly Assignment[]): Generator<Row> {
  for (const { personHsaId, unitHsaId, purpose, validFrom, validTo } of assignments)
    yield [personHsaId, unitHsaId, purposeWords[purpose], validFrom, validTo ?? ''];
}

const field = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A whole file: headings and rows, semicolons between, a line end after each. */
export const csv = (headings: Row, rows: Iterable<Row>): string =>
  [headings, ...rows].map((row) => `${row.map(field).join(';')}\r\n`).join('');
