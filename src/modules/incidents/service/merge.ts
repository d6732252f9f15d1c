import type { Context } from '../../../platform/module.ts';
import { closeTasks } from '../../../platform/tasks/index.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Awareness, Incident } from '../contract/case.ts';
import { openStates } from '../contract/words.ts';
import * as store from '../store/case.ts';
import { latestLawNumber } from '../store/law.ts';
import { insertAwareness, insertIncident, nextNumber, unitNamed } from '../store/report.ts';
import { lineOf } from '../texts/timeline.ts';
import { caseAt, handled, write } from './case-at.ts';
import { keepDuties, pendingOf } from './duties.ts';
import { atField } from './fit.ts';
import { tell } from './tell.ts';

/** What we knew comes along, so that the clocks of the other case start from the earliest of both. */
async function copyAwareness(context: Context, moments: readonly Awareness[], toId: string): Promise<void> {
  for (const { kind, at, who, why } of moments.filter(({ withdrawnReason }) => withdrawnReason === null))
    await insertAwareness(context.db, {
      id: newId(context.now.epochMilliseconds),
      incident_id: toId,
      kind,
      at,
      who,
      why,
      recorded_at: context.now.toString(),
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawn_reason: null,
    });
}

type Merging = { version: number; intoId: string; reason: string };
/** Lets a case go up in another: its reports and awareness go there. Its own clocks must have ended. Answers the one that ended. */
export async function mergeCase(context: Context, id: string, { version, intoId, reason }: Merging): Promise<Incident> {
  if (intoId === id) throw atField('intoId', 'incidents.merge-self');
  const current = await handled(context, id, openStates);
  const into = await handled(context, intoId, openStates);
  if (current.exercise !== into.exercise) throw atField('intoId', 'incidents.merge-exercise');
  const count = await pendingOf(context, id);
  if (count > 0) throw new Problem('incidents.clocks-open', 409, { count });
  const closed_at = context.now.toString();
  await write(context, current, version, { state: 'merged', merged_into_id: intoId, closed_at, state_reason: reason });
  await store.moveReports(context.db, id, intoId);
  await copyAwareness(context, current.awareness, intoId);
  await closeTasks(context.db, { kind: 'incidents.assess', recordId: id, outcome: 'withdrawn' });
  await tell(context, id, { kind: 'merge', said: lineOf('mergedInto', { number: into.number, reason }) });
  await tell(context, intoId, { kind: 'merge', said: lineOf('mergedFrom', { number: current.number, reason }) });
  await keepDuties(context, intoId);
  return caseAt(context, id);
}

type Splitting = { id: string; title: string; unitId: string; reason: string };
/** Makes a case of its own out of a part of one, with the same facts and awareness to begin from. Answers the new one. */
export async function splitCase(
  context: Context,
  id: string,
  { id: newCaseId, title, unitId, reason }: Splitting,
): Promise<Incident> {
  const current = await handled(context, id, openStates);
  if (!(await unitNamed(context.db, unitId))) throw atField('unitId', 'incidents.unknown-unit');
  if (!(await store.handlesAt(context.db, unitId))) throw atField('unitId', 'incidents.unit-not-yours');
  const number = await nextNumber(context.db, context.today.year);
  const now = context.now.toString();
  await insertIncident(context.db, {
    id: newCaseId,
    unit_id: unitId,
    number,
    title,
    category: current.category,
    kind: current.kind,
    state: 'event',
    exercise: current.exercise,
    major: false,
    personal_data: current.facts.personalData,
    facts: JSON.stringify(current.facts),
    began_at: current.facts.began.at,
    noticed_at: current.facts.noticed.at,
    tlp: current.tlp,
    external_cases: '[]',
    registry_number: '',
    registry_note: '',
    state_reason: '',
    lesson: '',
    learning: null,
    law_number: await latestLawNumber(context.db),
    received_at: now,
    assessed_at: null,
    confirmed_at: null,
    closed_at: null,
    merged_into_id: null,
    split_from_id: id,
  });
  await copyAwareness(context, current.awareness, newCaseId);
  await tell(context, id, { kind: 'split', said: lineOf('splitTo', { number, reason }) });
  await tell(context, newCaseId, { kind: 'split', said: lineOf('splitFrom', { number: current.number, reason }) });
  return caseAt(context, newCaseId);
}
