import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Obligation, ObligationStatus, obligationApi, WallRow } from '../contract/obligation.ts';
import { arithmeticOf, inWords } from '../rules/clocks.ts';
import { isLate } from '../rules/time-left.ts';
import { caseRow } from '../store/case.ts';
import * as store from '../store/obligation.ts';
import { lineOf } from '../texts/timeline.ts';
import { decidable, ownUnless } from './case-at.ts';
import { keepDuties, lawOf } from './duties.ts';
import { atField, refuseDisorder, refuseImpossible } from './fit.ts';
import { presentObligation } from './present.ts';
import { tell } from './tell.ts';

type WallRowStored = Awaited<ReturnType<typeof store.wall>>['items'][number];
type CaseTold = Omit<store.CaseTold, 'incident_id'>;
const presentWallRow = (row: WallRowStored, { number, title, unit, handlers }: CaseTold): WallRow => ({
  id: row.id,
  incidentId: row.incident_id,
  number,
  title,
  unit,
  exercise: row.exercise,
  regime: row.regime,
  stage: row.stage,
  ...row.told,
  status: row.status === 'open' ? 'open' : 'waiting',
  clock: {
    startAt: row.start_at?.toISOString() ?? null,
    dueAt: row.due_at?.toISOString() ?? null,
    rule: row.rule,
    arithmetic: row.arithmetic,
  },
  owner: handlers[0] ?? null,
  deputy: handlers[1] ?? null,
});

async function obligationAt({ db }: Context, id: string): Promise<store.ObligationRow> {
  const row = await store.obligationById(db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  return row;
}

const ended: readonly ObligationStatus[] = ['decided', 'withdrawn'];
function refuseEnded({ status }: store.ObligationRow): void {
  if (status === 'filed') throw new Problem('incidents.already-filed', 409);
  if (ended.includes(status)) throw new Problem('incidents.duty-ended', 409);
}

const nameValues = ({ template, receiver }: store.ObligationRow) => ({
  nameSv: template.name.sv,
  nameEn: template.name.en,
  receiverSv: receiver.name.sv,
  receiverEn: receiver.name.en,
});

async function answer(context: Context, row: store.ObligationRow): Promise<Obligation> {
  await keepDuties(context, row.incident_id);
  context.note({ subjectId: row.incident_id, detail: { obligation: row.id, stage: row.stage, regime: row.regime } });
  return presentObligation(await obligationAt(context, row.id));
}

export const obligationHandlers: Handlers<typeof obligationApi> = {
  wall: async ({ db, actor, now }, { query }) => {
    const { items, ...rest } = await store.wall(db, ownUnless(actor, query), {
      actorId: actor.id,
      now: now.toString(),
    });
    const cases = await store.casesTold(
      db,
      items.map(({ incident_id }) => incident_id),
    );
    const told = items.flatMap((row) => {
      const its = cases.get(row.incident_id);
      return its ? [presentWallRow(row, its)] : [];
    });
    return { ...rest, items: told };
  },
  obligations: async ({ db }, { params }) => {
    if (!(await caseRow(db, params.id))) throw new Problem('record.not-found', 404, params);
    return { items: (await store.obligationsOf(db, params.id)).map(presentObligation) };
  },
  file: async (context, { params, body }) => {
    const row = await obligationAt(context, params.id);
    await decidable(context, row.incident_id);
    refuseEnded(row);
    if (row.status === 'waiting' || !row.start_at) throw new Problem('incidents.not-started', 409);
    refuseImpossible(context, 'sentAt', body.sentAt);
    refuseDisorder('sentAt', 'incidents.filed-before-start', row.start_at.toISOString(), body.sentAt);
    const late = isLate(row.due_at?.toISOString() ?? null, body.sentAt);
    if (late && body.lateReason.length < 3) throw atField('lateReason', 'incidents.late-needs-reason');
    const at = context.now.toString();
    const filing = { status: 'filed' as const, at, by: context.actor.id, reason: '' };
    if ((await store.endObligations(context.db, [row.id], filing)) === 0)
      throw new Problem('incidents.already-filed', 409);
    await store.insertFiling(context.db, {
      id: body.id,
      incident_id: row.incident_id,
      obligation_id: row.id,
      sent_at: body.sentAt,
      channel: body.channel,
      content: body.content,
      authority_number: body.authorityNumber,
      late,
      late_reason: late ? body.lateReason : '',
      recorded_at: at,
    });
    const said = lineOf(late ? 'filedLate' : 'filed', { ...nameValues(row), reason: body.lateReason });
    await tell(context, row.incident_id, { kind: 'filing', said, at: body.sentAt });
    return answer(context, row);
  },
  endObligation: async (context, { params, body }) => {
    const row = await obligationAt(context, params.id);
    await decidable(context, row.incident_id);
    refuseEnded(row);
    const { reason, version } = body;
    const ending = { status: 'decided' as const, at: context.now.toString(), by: context.actor.id, reason };
    if ((await store.endObligations(context.db, [row.id], ending, version)) === 0)
      throw new Problem('record.changed', 409, { current: presentObligation(row) });
    await tell(context, row.incident_id, {
      kind: 'decision',
      said: lineOf('dutyEnded', { ...nameValues(row), reason }),
    });
    return answer(context, row);
  },
  requestReport: async (context, { params, body }) => {
    const current = await decidable(context, params.id);
    refuseImpossible(context, 'askedAt', body.askedAt);
    refuseDisorder('dueAt', 'incidents.due-before-asked', body.askedAt, body.dueAt);
    const row = await caseRow(context.db, current.id);
    const law = await lawOf(context, row?.law_number ?? 0);
    const template = law.templates.find(
      ({ regime, limit }) => regime === body.regime && (limit.kind === 'onRequest' || regime !== 'cybersecurity'),
    );
    const receiver = law.receivers.find(({ key }) => key === template?.receiver);
    if (!template || !receiver) throw new Problem('incidents.no-regime', 409);
    const asked = {
      ...template,
      key: `asked-${body.id}`,
      stage: 'interimReport' as const,
      name: { sv: 'Delrapport', en: 'Interim report' },
      limit: { kind: 'onRequest' as const },
      contents: [{ sv: body.what, en: body.what }],
    };
    await store.insertObligations(context.db, [
      {
        id: body.id,
        incident_id: params.id,
        regime: body.regime,
        stage: 'interimReport',
        template_key: asked.key,
        receiver_key: receiver.key,
        template: JSON.stringify(asked),
        receiver: JSON.stringify(receiver),
        status: 'open',
        start_at: body.askedAt,
        due_at: body.dueAt,
        rule: JSON.stringify(askedRule(receiver.name)),
        arithmetic: JSON.stringify({
          sv: `${arithmeticOf(asked.limit, body.askedAt).sv} Mottagaren har satt dagen ${inWords(body.dueAt, 'sv')}.`,
          en: `${arithmeticOf(asked.limit, body.askedAt).en} The receiver has set ${inWords(body.dueAt, 'en')}.`,
        }),
        opened_at: context.now.toString(),
        ended_at: null,
        ended_by: null,
      },
    ]);
    const made = await obligationAt(context, body.id);
    const values = { ...nameValues(made), ruleSv: made.rule.sv, ruleEn: made.rule.en };
    await tell(context, params.id, { kind: 'obligation', said: lineOf('duty', values) });
    return answer(context, made);
  },
};

const askedRule = (receiver: { sv: string; en: string }) => ({
  sv: `Begärd av ${receiver.sv}, som har satt tiden.`,
  en: `Asked for by ${receiver.en}, which has set the time.`,
});
