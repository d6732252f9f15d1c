import type { Check, CheckEvent, CheckRow } from '../../contract/check.ts';
import { markSentence } from '../../rules/marks.ts';
import { reasonOf } from '../../rules/reasons.ts';
import type { CheckEventRow, CheckListRow, WholeCheckRow } from '../../store/check.ts';

export const presentCheckRow = (row: CheckListRow): CheckRow => ({
  id: row.id,
  number: row.number,
  cause: row.cause,
  about: row.about,
  person: row.person,
  fromOn: row.from_on,
  toOn: row.to_on,
  state: row.state,
  events: row.events === null ? null : Number(row.events),
  orderedBy: row.orderer ?? '',
  orderedAt: row.ordered_at.toISOString(),
  version: row.version,
});

/** The patients of a check in the order they are numbered on its page. */
export const patientsOf = (events: readonly CheckEventRow[]): string[] => [
  ...new Set(events.map(({ patient }) => patient)),
];

type Names = { patients: readonly string[]; units: Map<string, string> };
const presentEvent = (row: CheckEventRow, { patients, units }: Names): CheckEvent => ({
  id: row.id,
  day: row.day,
  firstAt: row.first_at.toISOString(),
  lastAt: row.last_at.toISOString(),
  userHsa: row.user_hsa,
  person: row.person_id ? { id: row.person_id, name: row.person ?? '' } : null,
  unit: units.get(row.unit_hsa) ?? row.unit_hsa,
  patient: patients.indexOf(row.patient) + 1,
  entries: row.entries,
  prints: row.prints,
  emergencies: row.emergencies,
  writes: row.writes,
  explanations: row.explained_by.map((rule) => reasonOf(rule).found),
  marks: row.marks.map(markSentence),
  verdict: row.verdict,
  comment: row.comment,
  judgedBy: row.judged_by,
  caseId: row.case_id,
});

type Parts = { row: WholeCheckRow; events: CheckEventRow[]; units: Map<string, string>; cases: Check['cases'] };
export function presentCheck({ row, events, units, cases }: Parts): Check {
  const names = { patients: patientsOf(events), units };
  return {
    ...presentCheckRow(row),
    reason: row.reason,
    userHsa: row.user_hsa,
    conclusion: row.conclusion,
    closedBy: row.closer,
    closedAt: row.closed_at?.toISOString() ?? null,
    searchedAt: row.searched_at?.toISOString() ?? null,
    found: events.map((event) => presentEvent(event, names)),
    cases,
  };
}
