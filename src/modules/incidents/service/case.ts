import type { Context, Handlers } from '../../../platform/module.ts';
import { attachFile } from '../../../platform/records/index.ts';
import { closeTasks } from '../../../platform/tasks/index.ts';
import { Problem } from '../../../shared/problem.ts';
import { notify } from '../../notices/index.ts';
import type { CaseChange, Incident } from '../contract/case.ts';
import type { caseApi } from '../contract/case-api.ts';
import type { State } from '../contract/words.ts';
import { changedFacts } from '../rules/changed-facts.ts';
import * as store from '../store/case.ts';
import { insertAwareness, insertMessage, unitNamed } from '../store/report.ts';
import { linesOf } from '../store/timeline.ts';
import { factNames } from '../texts/facts.ts';
import { lineOf } from '../texts/timeline.ts';
import { awarenessNames } from '../texts/words.ts';
import { caseAt, decidable, handled, openCase, ownUnless, workable, write } from './case-at.ts';
import { closeCase } from './closing.ts';
import { keepDuties, pendingOf } from './duties.ts';
import { atField, refuseImpossible, refuseUnfit } from './fit.ts';
import { mergeCase, splitCase } from './merge.ts';
import { presentCaseRow } from './present.ts';
import { tell } from './tell.ts';

const columnsOf = ({ title, unitId, category, facts, ...marks }: CaseChange) => ({
  title,
  unit_id: unitId,
  category,
  kind: facts.kind,
  personal_data: facts.personalData,
  facts: JSON.stringify(facts),
  began_at: facts.began.at,
  noticed_at: facts.noticed.at,
  tlp: marks.tlp,
  major: marks.major,
  external_cases: JSON.stringify(marks.externalCases),
  registry_number: marks.registryNumber,
  registry_note: marks.registryNote,
});

async function refuseUnit({ db }: Context, current: Incident, unitId: string): Promise<void> {
  if (unitId === current.unitId) return;
  if (!(await unitNamed(db, unitId))) throw atField('unitId', 'incidents.unknown-unit');
  if (!(await store.handlesAt(db, unitId))) throw atField('unitId', 'incidents.unit-not-yours');
}

async function change(context: Context, id: string, body: CaseChange): Promise<Incident> {
  const current = await openCase(context, id);
  refuseUnfit(context, body.facts);
  await refuseUnit(context, current, body.unitId);
  await write(context, current, body.version, columnsOf(body));
  const names = changedFacts(current.facts, body.facts);
  if (names.length > 0) {
    const inLanguage = (language: 'sv' | 'en') => names.map((name) => factNames[name][language]).join('; ');
    const said = lineOf('factsChanged', { factsSv: inLanguage('sv'), factsEn: inLanguage('en') });
    await tell(context, id, { kind: 'facts', said });
    await keepDuties(context, id);
  }
  return caseAt(context, id);
}

type Step = { to: State; from: readonly State[]; line: Parameters<typeof lineOf>[0] };
const steps = {
  assess: { to: 'assessed', from: ['event'], line: 'assessed' },
  confirm: { to: 'incident', from: ['event', 'assessed'], line: 'confirmed' },
  dismiss: { to: 'dismissed', from: ['event', 'assessed'], line: 'dismissed' },
} as const satisfies Record<string, Step>;

type Asked = { params: { id: string }; body: { version: number; reason: string } };
const step =
  ({ to, from, line }: Step) =>
  async (context: Context, { params: { id }, body: { version, reason } }: Asked): Promise<Incident> => {
    const current = await handled(context, id, from);
    if (to === 'dismissed') await refuseRunning(context, id);
    const now = context.now.toString();
    await write(context, current, version, {
      state: to,
      state_reason: reason,
      ...(current.state === 'event' ? { assessed_at: now } : {}),
      ...(to === 'incident' ? { confirmed_at: now } : {}),
      ...(to === 'dismissed' ? { closed_at: now } : {}),
    });
    await closeTasks(context.db, { kind: 'incidents.assess', recordId: id });
    await tell(context, id, { kind: 'state', said: lineOf(line, { reason }) });
    await tellReporters(context, current);
    return caseAt(context, id);
  };

/** Refuses to end a case whose clocks still run. */
export async function refuseRunning(context: Context, id: string): Promise<void> {
  const count = await pendingOf(context, id);
  if (count > 0) throw new Problem('incidents.clocks-open', 409, { count });
}

/** Tells those who reported that something happened with it; what, they read on their own page. */
async function tellReporters(context: Context, { reports }: Incident): Promise<void> {
  for (const { id, reporter } of reports)
    if (reporter)
      await notify(context, { people: [reporter.id], kind: 'incidents.news', recordId: id, title: 'Din rapport' });
}

async function setHandlers(
  context: Context,
  id: string,
  version: number,
  wanted: readonly string[],
): Promise<Incident> {
  const current = await handled(context, id, ['event', 'assessed', 'incident']);
  const people = [...new Set(wanted)];
  const known = new Set(current.handlers.map((one) => one.id));
  const added = people.filter((one) => !known.has(one));
  const active = await store.activePeople(context.db, added);
  const left = added.find((one) => !active.has(one));
  if (left) throw atField(`personIds.${people.indexOf(left)}`, 'incidents.person-left');
  await write(context, current, version, { state: current.state });
  await store.setHandlers(context.db, id, people);
  const after = await caseAt(context, id);
  const names = after.handlers.map(({ name }) => name).join(', ');
  await tell(context, id, { kind: 'handlers', said: names ? lineOf('handlers', { names }) : lineOf('noHandlers') });
  await notify(context, { people: added, kind: 'incidents.named', recordId: id, title: current.number });
  return after;
}

export const caseHandlers: Handlers<typeof caseApi> = {
  list: async ({ db, actor }, { query }) => {
    const { items, ...rest } = await store.listCases(db, ownUnless(actor, query), actor.id);
    return { ...rest, items: items.map(presentCaseRow) };
  },
  choices: async ({ db }, { query }) => {
    const found = await store.caseChoices(db, query.q);
    return { items: found.map(({ id, number, title }) => ({ id, label: title, hint: number })) };
  },
  get: (context, { params }) => caseAt(context, params.id),
  change: (context, { params, body }) => change(context, params.id, body),
  assess: step(steps.assess),
  confirm: step(steps.confirm),
  dismiss: step(steps.dismiss),
  close: async (context, { params, body }) => {
    const closed = await closeCase(context, params.id, body);
    await tellReporters(context, closed);
    return closed;
  },
  reopen: async (context, { params, body }) => {
    const current = await handled(context, params.id, ['closed', 'dismissed']);
    const state = current.state === 'closed' ? 'incident' : 'assessed';
    await write(context, current, body.version, { state, closed_at: null, state_reason: body.reason });
    await tell(context, params.id, { kind: 'state', said: lineOf('reopened', { reason: body.reason }) });
    await keepDuties(context, params.id);
    return caseAt(context, params.id);
  },
  setHandlers: (context, { params, body }) => setHandlers(context, params.id, body.version, body.personIds),
  handlerChoices: async (context, { params, query }) => {
    await handled(context, params.id, ['event', 'assessed', 'incident']);
    const people = await store.peopleNamed(context.db, query.q);
    return { items: people.map(({ id, name, hsa_id }) => ({ id, label: name, hint: hsa_id })) };
  },
  addAwareness: async (context, { params, body }) => {
    await openCase(context, params.id);
    refuseImpossible(context, 'at', body.at);
    await insertAwareness(context.db, {
      ...body,
      incident_id: params.id,
      recorded_at: context.now.toString(),
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawn_reason: null,
    });
    const { sv: kindSv, en: kindEn } = awarenessNames[body.kind];
    const said = lineOf('awareness', { kindSv, kindEn, who: body.who, why: body.why });
    await tell(context, params.id, { kind: 'awareness', said, at: body.at });
    await keepDuties(context, params.id);
    context.note({ subjectId: params.id });
    return caseAt(context, params.id);
  },
  withdrawAwareness: async (context, { params, body }) => {
    await decidable(context, params.id);
    const { id: incidentId, awarenessId: id } = params;
    const gone = { id, incidentId, reason: body.reason, now: context.now.toString(), by: context.actor.id };
    if (!(await store.withdrawAwareness(context.db, gone))) throw new Problem('record.not-found', 404, { id });
    await tell(context, incidentId, { kind: 'awareness', said: lineOf('awarenessWithdrawn', body) });
    await keepDuties(context, incidentId);
    return caseAt(context, incidentId);
  },
  attach: async (context, { params, file }) => {
    await workable(context, params.id);
    return attachFile(context, params.id, file);
  },
  timeline: async ({ db, language }, { params, query }) => {
    if (!(await store.caseRow(db, params.id))) throw new Problem('record.not-found', 404, params);
    const { items, next } = await linesOf(db, params.id, query.after);
    return {
      next,
      items: items.map((row) => ({
        id: row.id,
        at: row.at.toISOString(),
        kind: row.kind as 'note',
        text: row.said[language],
        recordedAt: row.recorded_at.toISOString(),
        by: row.by,
      })),
    };
  },
  note: async (context, { params, body }) => {
    await workable(context, params.id);
    const at = body.at ?? context.now.toString();
    refuseImpossible(context, 'at', at);
    await tell(context, params.id, { id: body.id, kind: body.kind, at, said: { sv: body.text, en: body.text } });
    context.note({ subjectId: params.id });
    const recordedAt = context.now.toString();
    return { id: body.id, at, kind: body.kind, text: body.text, recordedAt, by: context.actor.name };
  },
  writeToReporter: async (context, { params, body }) => {
    const current = await workable(context, params.id);
    const report = current.reports.find(({ id }) => id === params.reportId);
    if (!report) throw new Problem('record.not-found', 404, { id: params.reportId });
    const written_at = context.now.toString();
    await insertMessage(context.db, { ...body, report_id: report.id, by_reporter: false, written_at });
    await tell(context, params.id, { kind: 'message', said: lineOf('messageSent', { body: body.body }) });
    await tellReporters(context, { ...current, reports: [report] });
    context.note({ subjectId: params.id });
    return caseAt(context, params.id);
  },
  merge: (context, { params, body }) => mergeCase(context, params.id, body),
  split: (context, { params, body }) => splitCase(context, params.id, body),
};
