import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { NewAssignment, peopleApi } from '../contract/person.ts';
import { isOver } from '../rules/unit.ts';
import * as store from '../store/assignment.ts';
import { knownUnits } from '../store/unit.ts';
import { refuseInactive } from './person.ts';
import { backwards, found } from './saved.ts';

type Own = Pick<typeof peopleApi, 'assignments' | 'addAssignment' | 'endAssignment'>;

/** Duties are given at units that last when the duty begins. */
export async function refuseEndedUnit({ db }: Context, unitId: string, from: string): Promise<void> {
  const unit = (await knownUnits(db, [unitId], from)).get(unitId);
  if (!unit) throw new Problem('organisation.no-such-unit', 422, { id: unitId });
  if (isOver(unit, from)) throw new Problem('organisation.unit-ended', 409, { name: unit.name });
}

async function addAssignment(context: Context, body: NewAssignment) {
  const { validFrom, validTo } = body;
  if (validTo !== null && validTo < validFrom) throw new Problem('organisation.ends-before-start', 422, {}, backwards);
  await refuseInactive(context, [body.personId]);
  await refuseEndedUnit(context, body.unitId, validFrom);
  await store.insertAssignment(context.db, body);
  context.note({ unitId: body.unitId, detail: { personId: body.personId, purpose: body.purpose } });
  return found(await store.assignmentById(context.db, body.id), body.id);
}

async function endAssignment(context: Context, id: string, on: string) {
  const assignment = found(await store.assignmentById(context.db, id), id);
  if (!(await store.endAssignment(context.db, id, on))) throw new Problem('permission.not-here', 403, { id });
  context.note({ unitId: assignment.unitId, detail: { personId: assignment.personId, on } });
  return { id };
}

export const assignmentHandlers: Handlers<Own> = {
  assignments: ({ db, today }, { query }) => store.assignmentPage(db, query, today.toString()),
  addAssignment: (context, { body }) => addAssignment(context, body),
  endAssignment: (context, { params, body }) => endAssignment(context, params.id, body.on),
};
