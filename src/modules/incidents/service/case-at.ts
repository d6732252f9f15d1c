import type { Actor } from '../../../platform/access/actor.ts';
import type { Context } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Incident } from '../contract/case.ts';
import { openStates, type State } from '../contract/words.ts';
import { may } from '../permissions.ts';
import * as store from '../store/case.ts';
import { messagesOf } from '../store/report.ts';
import { stateNames } from '../texts/words.ts';
import { presentCase } from './present.ts';

/** A case as whoever asks may see it. Error: 404 where there is none, or none for them. */
export async function caseAt(context: Context, id: string): Promise<Incident> {
  const { db } = context;
  const row = await store.caseRow(db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  context.note({ unitId: row.unit_id });
  const handlers = await store.handlersOf(db, id);
  const reports = await store.reportsOf(db, id);
  const messages = await messagesOf(
    db,
    reports.map((report) => report.id),
  );
  const awareness = await store.awarenessOf(db, id);
  const related = await store.relatedTo(db, row);
  return presentCase({ row, handlers, reports, messages, awareness, related });
}

/**
 * What somebody asks for, kept to the cases they are named in when they read no others: the database would hide the rest
 * anyway, but only after going through it all.
 */
export const ownUnless = <Q extends { mine?: boolean | undefined }>(actor: Actor, query: Q): Q =>
  actor.may(may.read) || actor.may(may.readPersonal) ? query : { ...query, mine: true };

/** A case the actor may work on: by handling the unit's cases or being named. */
export async function workable(context: Context, id: string): Promise<Incident> {
  const current = await caseAt(context, id);
  const named = current.handlers.some((person) => person.id === context.actor.id);
  if (!current.mayHandle && !named) throw new Problem('permission.not-here', 403, { id });
  return current;
}

/** A case that is workable and not closed. */
export async function openCase(context: Context, id: string): Promise<Incident> {
  const current = await workable(context, id);
  if (!openStates.includes(current.state)) throw new Problem('incidents.not-open', 409, { id });
  return current;
}

/** A case whose unit the actor handles, in one of some states. */
export async function handled(context: Context, id: string, states: readonly State[]): Promise<Incident> {
  const current = await caseAt(context, id);
  if (!current.mayHandle) throw new Problem('permission.not-here', 403, { id });
  if (!states.includes(current.state))
    throw new Problem('incidents.wrong-step', 409, { state: stateNames[current.state][context.language] });
  return current;
}

/** A case where the actor decides. */
export async function decidable(context: Context, id: string): Promise<Incident> {
  const current = await openCase(context, id);
  if (!current.mayDecide) throw new Problem('permission.not-here', 403, { id });
  return current;
}

type Change = Parameters<typeof store.updateCase>[3];
/** Writes a change to the version seen. Error: `record.changed` with the case as it stands. */
export async function write(context: Context, current: Incident, version: number, change: Change): Promise<void> {
  if (!(await store.updateCase(context.db, current.id, version, change)))
    throw new Problem('record.changed', 409, { current });
}
