import type { Context, Handlers } from '../../../../platform/module.ts';
import { closeTasks } from '../../../../platform/tasks/index.ts';
import type { Validated } from '../../../../shared/contract.ts';
import { Problem } from '../../../../shared/problem.ts';
import { notify } from '../../../notices/index.ts';
import type { investigationApi, UnlawfulCase } from '../../contract/investigation.ts';
import { patientPseudonyms } from '../../intake/pseudonym.ts';
import * as store from '../../store/investigation.ts';
import { insertCaseExtract } from '../../store/investigation-parts.ts';
import { practiceNow } from '../../store/practice.ts';
import { lineOf } from '../../texts/investigation-lines.ts';
import { openBreach } from './breach.ts';
import { caseAt, openCaseAt, write } from './case-at.ts';
import { confirmOutcome, proposeOutcome } from './outcome.ts';
import { paperFile, paperOf } from './papers.ts';
import { presentCaseRow } from './present.ts';
import { saveRowsJob } from './save-rows.ts';
import { assignStep, refusePeople, settleStep } from './steps.ts';
import { noticeTitle, tell } from './tell.ts';

type Api = typeof investigationApi;

async function revealed({ db, services, ...context }: Context, id: string) {
  const row = await store.caseById(db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  context.note({ subjectId: id, unitId: row.unit_id, detail: { patients: row.patients.length } });
  const names = patientPseudonyms(services.masterKey);
  return { patients: row.patients.map((patient) => ({ id: names.clear(patient), surname: null })) };
}

async function setCircle(context: Context, { params, body }: Validated<Api['setCircle']>): Promise<UnlawfulCase> {
  const current = await openCaseAt(context, params.id);
  const ids = body.people.map(({ personId }) => personId);
  await refusePeople(context, current, ids);
  await write(context, current, body.version, { state: 'open' });
  const gone = current.circle.filter(({ id, part }) => part !== 'investigator' && !ids.includes(id));
  await store.removeNamed(context.db, current.id, ids);
  await store.insertNamed(context.db, current.id, body.people);
  for (const { id } of gone)
    await closeTasks(context.db, {
      kind: 'logReview.investigate',
      recordId: current.id,
      personId: id,
      outcome: 'withdrawn',
    });
  const after = await caseAt(context, current.id);
  const names = after.circle.map(({ name }) => name).join(', ');
  await tell(context, current.id, 'circle', lineOf('circle', { names }));
  const known = new Set(current.circle.map(({ id }) => id));
  const people = ids.filter((id) => !known.has(id));
  await notify(context, { people, kind: 'logReview.case', recordId: current.id, title: noticeTitle(current.number) });
  return caseAt(context, current.id);
}

/** A widened search goes back as far as asked, or as the region has chosen; the accesses of the case are its own days. */
async function saveRows(context: Context, { params, body }: Validated<Api['saveRows']>): Promise<UnlawfulCase> {
  const { db, now, today, actor } = context;
  const current = await openCaseAt(context, params.id);
  const { id, kind, months } = body;
  const back = months ?? (await practiceNow(db)).widen_months;
  const own = kind === 'accesses';
  const fromOn = own
    ? current.firstDay
    : Temporal.PlainDate.from(current.lastDay).subtract({ months: back }).toString();
  const toOn = own ? current.lastDay : today.toString();
  await insertCaseExtract(db, { id, caseId: current.id, kind, fromOn, toOn, at: now.toString(), by: actor.id });
  await context.enqueue(saveRowsJob.name, { extractId: id });
  return caseAt(context, current.id);
}

async function keepAccount(context: Context, { params, body }: Validated<Api['keepAccount']>): Promise<UnlawfulCase> {
  const current = await openCaseAt(context, params.id);
  const { account, accountOn, version } = body;
  await write(context, current, version, { account, account_on: accountOn });
  await tell(context, current.id, 'account', lineOf('account'));
  return caseAt(context, current.id);
}

async function noteCase(context: Context, { params, body }: Validated<Api['noteCase']>): Promise<UnlawfulCase> {
  const current = await caseAt(context, params.id);
  if (current.state === 'closed') throw new Problem('logReview.case-closed', 409);
  await tell(context, current.id, 'note', { sv: body.text, en: body.text }, body.id);
  return caseAt(context, current.id);
}

export const investigationHandlers: Handlers<Api> = {
  cases: async ({ db }, { query }) => {
    const { items, ...rest } = await store.listCases(db, query);
    return { ...rest, items: items.map(presentCaseRow) };
  },
  unlawfulCase: (context, { params }) => caseAt(context, params.id),
  revealCasePatients: (context, { params }) => revealed(context, params.id),
  setCircle,
  circleChoices: async (context, { params, query }) => {
    const current = await caseAt(context, params.id);
    const people = await store.peopleToName(context.db, query.q, current.person?.id ?? null);
    return { items: people.map(({ id, name, hsa_id }) => ({ id, label: name, hint: hsa_id })) };
  },
  assignStep,
  settleStep,
  noteCase,
  keepAccount,
  saveRows,
  openBreach,
  casePaper: async (context, { params }) =>
    paperOf(context, await caseAt(context, params.id), params.paper, context.language),
  casePaperFile: async (context, { params, query }) =>
    paperFile(context, await caseAt(context, params.id), params.paper, query.language),
  proposeOutcome,
  confirmOutcome,
};
