import type { Context } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import { reachedBy } from '../../organisation/index.ts';
import type { Receiver } from '../contract/law.ts';
import type { ReportTemplate } from '../contract/report-output.ts';
import type { Duty, Known } from '../reports/known.ts';
import { templateFor } from '../reports/templates.ts';
import { caseRow, handlersOf, type WholeCaseRow } from '../store/case.ts';
import { decisionsOf, type ObligationRow, obligationsOf } from '../store/obligation.ts';
import { peopleFor } from '../store/report.ts';
import { lawOf, standingOf } from './duties.ts';
import { senderOf } from './sender.ts';

const iso = (at: Date | null) => at?.toISOString() ?? null;

const dutyOf = (row: ObligationRow): Duty => ({
  id: row.id,
  template: row.template,
  startAt: iso(row.start_at),
  dueAt: iso(row.due_at),
  lateReason: row.late ? (row.late_reason ?? '') : null,
});

async function peopleOf({ db }: Context, { id, unit_id }: WholeCaseRow): Promise<Pick<Known, 'officers' | 'contact'>> {
  const officerIds = await peopleFor(db, unit_id, ['dataProtectionOfficer']);
  const [first] = await handlersOf(db, id);
  const people = await reachedBy(db, [...officerIds, ...(first ? [first.id] : [])]);
  const contact = people.find((one) => one.id === first?.id) ?? null;
  return { officers: people.filter((one) => officerIds.includes(one.id)), contact };
}

const filingsOf = (rows: readonly ObligationRow[]): Known['filings'] =>
  rows.flatMap(({ regime, stage, template, receiver, sent_at, authority_number }) =>
    sent_at
      ? [
          {
            regime,
            stage,
            name: template.name,
            receiver: receiver.name,
            sentAt: sent_at.toISOString(),
            authorityNumber: authority_number ?? '',
          },
        ]
      : [],
  );

/** The day the supplement is due that is still owed. */
const supplementDueAt = (rows: readonly ObligationRow[]) =>
  iso(rows.find(({ stage, status }) => stage === 'supplement' && status === 'open')?.due_at ?? null);

export type CaseKnown = { row: WholeCaseRow; obligations: ObligationRow[]; known: Known };

/** All that is known of a case, to make reports from. Error: 404 where there is none, or none for whoever asks. */
export async function knownOf(context: Context, id: string): Promise<CaseKnown> {
  const { db, now } = context;
  const row = await caseRow(db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  const obligations = await obligationsOf(db, id);
  const decisions = standingOf(await decisionsOf(db, id));
  const known: Known = {
    ...{ id, number: row.number, title: row.title, version: row.version, exercise: row.exercise, major: row.major },
    ...{ tlp: row.tlp, state: row.state, unit: row.unit, facts: row.facts },
    registryNumber: row.registry_number,
    registryNote: row.registry_note,
    receivedAt: row.received_at.toISOString(),
    externalCases: row.external_cases,
    controller: await senderOf(context, row.unit_id),
    ...(await peopleOf(context, row)),
    duty: null,
    decisions: decisions.map((one) => ({ ...one, decidedAt: one.decided_at.toISOString(), decidedBy: one.decided_by })),
    filings: filingsOf(obligations),
    supplementDueAt: supplementDueAt(obligations),
    now: now.toString(),
  };
  return { row, obligations, known };
}

/** A report's receiver and the duty it answers, if it answers one. */
export type Answered = { known: Known; receiver: Receiver | null };

export const answering = (known: Known, row: ObligationRow): Answered => ({
  known: { ...known, duty: dutyOf(row) },
  receiver: row.receiver,
});

/** The duty a report of a case answers: of several the first still to be done, else the latest filed. */
export const dutyFor = (obligations: readonly ObligationRow[], template: ReportTemplate): ObligationRow | undefined => {
  const fitting = obligations.filter((one) => one.status !== 'withdrawn' && templateFor(one) === template);
  return fitting.find(({ status }) => status === 'open' || status === 'waiting') ?? fitting.at(-1);
};

/** Who receives a report that answers no duty, by the law the case is judged by. */
export async function usualReceiver(
  context: Context,
  lawNumber: number,
  template: ReportTemplate,
): Promise<Receiver | null> {
  const { templates, receivers } = await lawOf(context, lawNumber);
  const key = template === 'callScript' ? 'csirt' : templates.find((one) => templateFor(one) === template)?.receiver;
  return receivers.find((one) => one.key === key) ?? null;
}
