import type { Context } from '../../../platform/module.ts';
import { closeTasks } from '../../../platform/tasks/index.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Facts } from '../contract/facts.ts';
import type { ObligationTemplate } from '../contract/law.ts';
import { reconcile, type Timing } from '../rules/obligations.ts';
import { awarenessOf, caseRow } from '../store/case.ts';
import { type LawRow, lawNumbered } from '../store/law.ts';
import * as store from '../store/obligation.ts';
import { lineOf } from '../texts/timeline.ts';
import { keepQuestions } from './questions.ts';
import { situationFrom } from './situation.ts';
import { tell } from './tell.ts';

export { standingOf } from './situation.ts';

/** The kind of task that a running clock puts in inboxes. */
export const clockTask = 'incidents.report';

const isPending = ({ status }: { status: string }) => status === 'waiting' || status === 'open';

/** The law a case is judged by. */
export async function lawOf({ db }: Context, number: number): Promise<LawRow> {
  const law = await lawNumbered(db, number);
  if (!law) throw new Problem('record.not-found', 404, { number });
  return law;
}

type Known = { facts: Facts; law: LawRow };
async function situationOf({ db }: Context, incidentId: string, { facts, law }: Known) {
  const decisions = await store.decisionsOf(db, incidentId);
  const obligations = await store.obligationsOf(db, incidentId);
  const moments = await awarenessOf(db, incidentId);
  const situation = situationFrom({ facts, decisions, moments, obligations });
  return { situation: { ...situation, templates: law.templates }, obligations };
}

const timingColumns = ({ status, startAt, dueAt, rule, arithmetic }: Timing) => ({
  status,
  start_at: startAt,
  due_at: dueAt,
  rule: JSON.stringify(rule),
  arithmetic: JSON.stringify(arithmetic),
});

/** Whether a timing is another than the one that is kept. */
function differs(row: store.ObligationRow, timing: Timing): boolean {
  const same = (kept: Date | null, at: string | null) => kept?.getTime() === (at === null ? undefined : Date.parse(at));
  return (
    row.status !== timing.status ||
    !same(row.start_at, timing.startAt) ||
    !same(row.due_at, timing.dueAt) ||
    row.arithmetic.sv !== timing.arithmetic.sv ||
    row.rule.sv !== timing.rule.sv
  );
}

type Added = { template: ObligationTemplate; timing: Timing };
async function addDuties(context: Context, incidentId: string, law: LawRow, added: readonly Added[]): Promise<void> {
  if (added.length === 0) return;
  const { db, now } = context;
  const rows = added.map(({ template, timing }) => {
    const receiver = law.receivers.find(({ key }) => key === template.receiver);
    if (!receiver) throw new Problem('incidents.unknown-receiver', 409, { receiver: template.receiver });
    return { template, receiver, timing };
  });
  await store.insertObligations(
    db,
    rows.map(({ template, receiver, timing }) => ({
      id: newId(now.epochMilliseconds),
      incident_id: incidentId,
      regime: template.regime,
      stage: template.stage,
      template_key: template.key,
      receiver_key: receiver.key,
      template: JSON.stringify(template),
      receiver: JSON.stringify(receiver),
      opened_at: now.toString(),
      ended_at: null,
      ended_by: null,
      ...timingColumns(timing),
    })),
  );
  for (const { template, receiver, timing } of rows)
    await tell(context, incidentId, {
      kind: 'obligation',
      said: lineOf('duty', {
        nameSv: template.name.sv,
        nameEn: template.name.en,
        receiverSv: receiver.name.sv,
        receiverEn: receiver.name.en,
        ruleSv: timing.rule.sv,
        ruleEn: timing.rule.en,
      }),
    });
}

async function withdraw(context: Context, incidentId: string, rows: readonly store.ObligationRow[]): Promise<void> {
  if (rows.length === 0) return;
  const { db, now, actor } = context;
  const ids = rows.map(({ id }) => id);
  await store.endObligations(db, ids, { status: 'withdrawn', at: now.toString(), by: actor.id, reason: '' });
  for (const { template } of rows)
    await tell(context, incidentId, {
      kind: 'obligation',
      said: lineOf('dutyWithdrawn', { nameSv: template.name.sv, nameEn: template.name.en }),
    });
}

/**
 * Brings a case's duties in line with its facts, awareness and decisions: adds, times anew, withdraws. What was filed or
 * ended by a signed decision is never touched. Tasks about clocks leave the inboxes when no clock runs.
 */
export async function keepDuties(context: Context, incidentId: string): Promise<void> {
  const row = await caseRow(context.db, incidentId);
  if (!row) throw new Problem('record.not-found', 404, { id: incidentId });
  const law = await lawOf(context, row.law_number);
  const { situation, obligations } = await situationOf(context, incidentId, { facts: row.facts, law });
  const { add, time, withdraw: gone } = reconcile(situation);
  await addDuties(context, incidentId, law, add);
  for (const { id, timing } of time) {
    const kept = obligations.find((one) => one.id === id);
    if (kept && differs(kept, timing)) await store.timeObligation(context.db, id, timingColumns(timing));
  }
  await withdraw(
    context,
    incidentId,
    obligations.filter(({ id }) => gone.includes(id)),
  );
  const running = add.length + obligations.filter((one) => isPending(one) && !gone.includes(one.id)).length;
  if (running === 0) await closeTasks(context.db, { kind: clockTask, recordId: incidentId });
  await keepQuestions(context, row);
}

/** How many duties of a case are still to be done. */
export const pendingOf = async ({ db }: Context, incidentId: string): Promise<number> =>
  (await store.obligationsOf(db, incidentId)).filter(isPending).length;
