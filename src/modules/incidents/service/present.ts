import type { CaseReport, Incident, IncidentRow, RelatedCase } from '../contract/case.ts';
import type { Obligation } from '../contract/obligation.ts';
import type * as cases from '../store/case.ts';
import type { CaseRow, WholeCaseRow } from '../store/case.ts';
import type { ObligationRow } from '../store/obligation.ts';
import type { messagesOf } from '../store/report.ts';
import { presentMessage } from './report.ts';

type Rows<F extends (...args: never[]) => Promise<unknown[]>> = Awaited<ReturnType<F>>;
const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export const presentCaseRow = (row: CaseRow): IncidentRow => ({
  id: row.id,
  number: row.number,
  title: row.title,
  unitId: row.unit_id,
  unit: row.unit,
  category: row.category,
  kind: row.kind,
  state: row.state,
  exercise: row.exercise,
  major: row.major,
  personalData: row.personal_data,
  noticedAt: iso(row.noticed_at),
  receivedAt: row.received_at.toISOString(),
  nextDueAt: iso(row.next_due_at),
  openClocks: row.open_clocks,
  version: row.version,
});

export type CaseParts = {
  row: WholeCaseRow;
  handlers: { id: string; name: string }[];
  reports: Rows<typeof cases.reportsOf>;
  messages: Rows<typeof messagesOf>;
  awareness: Rows<typeof cases.awarenessOf>;
  related: Rows<typeof cases.relatedTo>;
};

export const presentCase = ({ row, handlers, reports, messages, awareness, related }: CaseParts): Incident => ({
  ...presentCaseRow(row),
  facts: row.facts,
  tlp: row.tlp,
  externalCases: row.external_cases,
  registryNumber: row.registry_number,
  registryNote: row.registry_note,
  handlers,
  reports: reports.map(
    (report): CaseReport => ({
      id: report.id,
      receivedAt: report.received_at.toISOString(),
      channel: report.channel,
      reporter: report.reporter_id && report.reporter ? { id: report.reporter_id, name: report.reporter } : null,
      source: report.source,
      answers: report.answers,
      thread: messages.filter(({ report_id }) => report_id === report.id).map(presentMessage),
    }),
  ),
  awareness: awareness.map((moment) => ({
    id: moment.id,
    kind: moment.kind,
    at: moment.at.toISOString(),
    who: moment.who,
    why: moment.why,
    recordedAt: moment.recorded_at.toISOString(),
    recordedBy: moment.recorded_by,
    withdrawnReason: moment.withdrawn_reason,
  })),
  related: related.map((other) => relation(row, other)),
  stateReason: row.state_reason,
  lesson: row.lesson,
  learning: row.learning,
  closedAt: iso(row.closed_at),
  mayHandle: row.may_handle,
  mayDecide: row.may_decide,
});

type Other = CaseParts['related'][number];
function relation(row: WholeCaseRow, { id, number, title, merged_into_id, split_from_id }: Other): RelatedCase {
  if (row.merged_into_id === id) return { id, number, title, relation: 'mergedInto' };
  if (merged_into_id === row.id) return { id, number, title, relation: 'mergedFrom' };
  return { id, number, title, relation: split_from_id === row.id ? 'splitTo' : 'splitFrom' };
}

export function presentObligation(row: ObligationRow): Obligation {
  const { template, receiver } = row;
  return {
    id: row.id,
    regime: row.regime,
    stage: row.stage,
    name: template.name,
    receiver,
    template,
    certainty: template.certainty,
    status: row.status,
    clock: { startAt: iso(row.start_at), dueAt: iso(row.due_at), rule: row.rule, arithmetic: row.arithmetic },
    endedAt: iso(row.ended_at),
    endedBy: row.ended_by,
    endReason: row.end_reason,
    filing: filingOf(row),
    version: row.version,
  };
}

function filingOf(row: ObligationRow): Obligation['filing'] {
  if (!row.filing_id || !row.sent_at || !row.recorded_at) return null;
  return {
    id: row.filing_id,
    obligationId: row.id,
    sentAt: row.sent_at.toISOString(),
    sentBy: row.sent_by ?? '',
    channel: row.channel ?? '',
    content: row.content ?? '',
    authorityNumber: row.authority_number ?? '',
    late: row.late ?? false,
    lateReason: row.late_reason ?? '',
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.sent_by,
  };
}
