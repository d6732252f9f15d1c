import type { Context, Handlers } from '../../../../platform/module.ts';
import type { Validated } from '../../../../shared/contract.ts';
import { Problem } from '../../../../shared/problem.ts';
import { regionId } from '../../../organisation/index.ts';
import type { Check, checkApi, NewCheck } from '../../contract/check.ts';
import { patientPseudonyms } from '../../intake/pseudonym.ts';
import * as store from '../../store/check.ts';
import { peopleToName } from '../../store/investigation.ts';
import { openCase } from '../investigation/open.ts';
import { patientIdOf } from '../patient-id.ts';
import { patientsOf, presentCheck, presentCheckRow } from './present.ts';
import { searchJob } from './search.ts';

type Api = typeof checkApi;

async function rowAt(context: Context, id: string): Promise<store.WholeCheckRow> {
  const row = await store.checkById(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  context.note({ subjectId: id, unitId: row.unit_id });
  return row;
}

/** A check as whoever asks may see it. Error: 404 where there is none, or none for them. */
async function checkAt(context: Context, id: string): Promise<Check> {
  const row = await rowAt(context, id);
  const events = await store.eventsOfCheck(context.db, id);
  const units = await store.unitNames(
    context.db,
    events.map(({ unit_hsa }) => unit_hsa),
  );
  return presentCheck({ row, events, units, cases: await store.casesOfCheck(context.db, id) });
}

/** Refuses what is not ready to be gone through. */
async function found(context: Context, id: string): Promise<store.WholeCheckRow> {
  const row = await rowAt(context, id);
  if (row.state === 'closed') throw new Problem('logReview.check-closed', 409, { id });
  if (row.state !== 'found') throw new Problem('logReview.check-running', 409, { id });
  return row;
}

/** Refuses periods that end before they begin, reach into the future or beyond what is kept (five years). */
export function refusePeriod({ today }: Context, { fromOn, toOn }: { fromOn: string; toOn: string }): void {
  const oldest = today.subtract({ years: 5 }).toString();
  if (fromOn <= toOn && toOn <= today.toString() && fromOn >= oldest) return;
  throw new Problem('logReview.check-period', 422, {}, [{ path: 'body.toOn', message: 'logReview.check-period' }]);
}

async function subjectOf({ db, actor, services }: Context, { subject }: NewCheck) {
  if (subject.about === 'patient') {
    const [patient = ''] = patientPseudonyms(services.masterKey).of([patientIdOf(subject.patient)]);
    return { about: 'patient', person_id: null, user_hsa: null, patient } as const;
  }
  if (subject.personId === actor.id) throw new Problem('logReview.check-own', 403);
  const user_hsa = await store.hsaOf(db, subject.personId);
  if (!user_hsa) throw new Problem('logReview.check-unknown', 422);
  return { about: 'person', person_id: subject.personId, user_hsa, patient: null } as const;
}

async function orderCheck(context: Context, { body }: Validated<Api['orderCheck']>): Promise<Check> {
  const { db, now, today, actor } = context;
  refusePeriod(context, body);
  const { id, cause, reason, fromOn: from_on, toOn: to_on } = body;
  const subject = await subjectOf(context, body);
  const [unit_id, number] = [(await regionId(db)) ?? '', await store.nextCheckNumber(db, today.year)];
  const row = { id, unit_id, number, cause, reason, ...subject, from_on, to_on, ordered_by: actor.id };
  await store.insertCheck(db, { ...row, at: now.toString() });
  await context.enqueue(searchJob.name, { checkId: id, by: actor.id });
  return checkAt(context, id);
}

async function judgeRows(context: Context, { params, body }: Validated<Api['judgeRows']>): Promise<Check> {
  await found(context, params.id);
  const { rowIds, verdict, comment } = body;
  if (verdict !== 'justified' && comment === '')
    throw new Problem('logReview.check-why', 422, {}, [{ path: 'body.comment', message: 'logReview.check-why' }]);
  const judged = { verdict, comment, by: context.actor.id, at: context.now.toString() };
  const count = await store.judgeEvents(context.db, params.id, rowIds, judged);
  if (count < new Set(rowIds).size) throw new Problem('logReview.check-rows-judged', 409);
  return checkAt(context, params.id);
}

const counted = (events: readonly store.CheckEventRow[], of: 'entries' | 'prints' | 'emergencies') =>
  events.reduce((sum, event) => sum + event[of], 0);

/** What was seen, in neutral words. */
function seenIn(events: readonly store.CheckEventRow[]): string {
  const days = new Set(events.map(({ day }) => day)).size;
  const more = [counted(events, 'prints'), counted(events, 'emergencies')];
  const patients = patientsOf(events).length;
  const begin = `Loggen visar ${counted(events, 'entries')} rader i ${patients} ${patients === 1 ? 'patients journal' : 'patienters journaler'} på ${days} ${days === 1 ? 'dag' : 'dagar'}`;
  return `${begin}, varav ${more[0]} utskrifter och ${more[1]} nödöppningar.`;
}

async function openCheckCase(context: Context, { params, body }: Validated<Api['openCheckCase']>): Promise<Check> {
  await found(context, params.id);
  const events = (await store.eventsOfCheck(context.db, params.id)).filter(({ id }) => body.rowIds.includes(id));
  const [first] = events;
  if (!first || events.length < new Set(body.rowIds).size || events.some(({ case_id }) => case_id))
    throw new Problem('logReview.check-rows-judged', 409);
  if (events.some(({ user_hsa }) => user_hsa !== first.user_hsa)) throw new Problem('logReview.check-one-person', 422);
  const days = events.map(({ day }) => day).sort();
  const made = await openCase(context, {
    origin: 'check',
    itemId: null,
    checkId: params.id,
    atUnitId: await store.unitByHsa(context.db, first.unit_hsa),
    personId: first.person_id,
    userHsa: first.user_hsa,
    patients: patientsOf(events),
    firstDay: days[0] ?? first.day,
    lastDay: days.at(-1) ?? first.day,
    seen: seenIn(events),
    reason: body.reason,
  });
  const judged = {
    verdict: 'unjustified',
    comment: body.reason,
    by: context.actor.id,
    at: context.now.toString(),
  } as const;
  await store.judgeEvents(context.db, params.id, body.rowIds, judged);
  await store.tieEvents(context.db, body.rowIds, made.id);
  return checkAt(context, params.id);
}

async function concludeCheck(context: Context, { params, body }: Validated<Api['concludeCheck']>): Promise<Check> {
  await found(context, params.id);
  const { conclusion, version } = body;
  const closing = { conclusion, by: context.actor.id, at: context.now.toString() };
  if (!(await store.closeCheck(context.db, params.id, version, closing)))
    throw new Problem('record.changed', 409, { current: await checkAt(context, params.id) });
  return checkAt(context, params.id);
}

export const checkHandlers: Handlers<Api> = {
  checks: async ({ db }, { query }) => {
    const { items, ...rest } = await store.listChecks(db, query);
    return { ...rest, items: items.map(presentCheckRow) };
  },
  checkPeople: async ({ db, actor }, { query }) => {
    const people = await peopleToName(db, query.q, actor.id);
    return { items: people.map(({ id, name, hsa_id }) => ({ id, label: name, hint: hsa_id })) };
  },
  orderCheck,
  check: (context, { params }) => checkAt(context, params.id),
  revealCheckPatients: async (context, { params }) => {
    await rowAt(context, params.id);
    const names = patientPseudonyms(context.services.masterKey);
    const patients = patientsOf(await store.eventsOfCheck(context.db, params.id));
    context.note({ subjectId: params.id, detail: { patients: patients.length } });
    return { patients: patients.map((patient) => ({ id: names.clear(patient), surname: null })) };
  },
  judgeRows,
  openCheckCase,
  concludeCheck,
};
