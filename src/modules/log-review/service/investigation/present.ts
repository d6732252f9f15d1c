import type { CaseExtract, CaseLine, CaseRow, CaseStep, UnlawfulCase } from '../../contract/investigation.ts';
import type { CaseListRow, CircleRow, WholeCaseRow } from '../../store/investigation.ts';
import type { CaseExtractRow, LineRow, StepRow } from '../../store/investigation-parts.ts';
import { stepOf } from './routine.ts';

const at = (moment: Date | null | undefined) => moment?.toISOString() ?? null;
const person = (id: string | null | undefined, name: string | null) => (id ? { id, name: name ?? '' } : null);

export const presentCaseRow = (row: CaseListRow): CaseRow => ({
  id: row.id,
  number: row.number,
  state: row.state,
  origin: row.origin,
  unit: row.unit,
  openedAt: row.opened_at.toISOString(),
  stepsLeft: row.steps_left,
  nextOn: row.next_on,
  outcome: row.outcome ?? null,
  version: row.version,
});

const presentStep = (row: StepRow, maySettle: boolean): CaseStep => ({
  ...stepOf(row.key),
  state: row.state,
  note: row.note,
  handler: person(row.handler_id, row.handler),
  dueOn: row.due_on,
  settledAt: at(row.settled_at),
  settledBy: row.settled_by,
  version: row.version,
  maySettle,
});

const presentExtract = (row: CaseExtractRow): CaseExtract => ({
  id: row.id,
  kind: row.kind,
  fromOn: row.from_on,
  toOn: row.to_on,
  state: row.state,
  askedAt: row.asked_at.toISOString(),
  askedBy: row.asked_by,
  rows: row.rows === null ? null : Number(row.rows),
  sha256: row.sha256,
  sizeBytes: row.size_bytes === null ? null : Number(row.size_bytes),
  summary: row.summary,
});

const presentLine = ({ id, at: moment, kind, said, by }: LineRow): CaseLine => ({
  id,
  at: moment.toISOString(),
  kind,
  text: said,
  by,
});

type Parts = {
  row: WholeCaseRow;
  circle: CircleRow[];
  steps: StepRow[];
  extracts: CaseExtractRow[];
  lines: LineRow[];
  actorId: string;
};

export function presentCase({ row, circle, steps, extracts, lines, actorId }: Parts): UnlawfulCase {
  const investigates = row.may_investigate;
  const maySettle = (step: StepRow) => row.state === 'open' && (investigates || step.handler_id === actorId);
  return {
    ...presentCaseRow(row),
    ...about(row),
    ...ending(row),
    circle: circle.map(({ id, name, part }) => ({ id, name, part })),
    steps: steps.map((step) => presentStep(step, maySettle(step))),
    extracts: extracts.map(presentExtract),
    lines: lines.map(presentLine),
    mayInvestigate: investigates,
    mayConfirm: investigates && row.state === 'proposed' && row.proposed_by !== actorId,
  };
}

const about = (row: WholeCaseRow) => ({
  person: person(row.person_id, row.person),
  userHsa: row.user_hsa,
  patients: row.patients.length,
  firstDay: row.first_day,
  lastDay: row.last_day,
  seen: row.seen,
  openedBy: row.opener,
  account: row.account ?? null,
  accountOn: row.account_on ?? null,
  itemId: row.item_id,
  check: row.check_id && row.check_number ? { id: row.check_id, number: row.check_number } : null,
});

const ending = (row: WholeCaseRow) => ({
  outcomeReason: row.outcome_reason,
  proposedBy: person(row.proposed_by, row.proposer),
  proposedAt: at(row.proposed_at),
  confirmedBy: person(row.confirmed_by, row.confirmer),
  confirmedAt: at(row.confirmed_at),
  incident: row.incident_id && row.incident_number ? { id: row.incident_id, number: row.incident_number } : null,
});
