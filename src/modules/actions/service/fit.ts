import type { Context } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { NewAction } from '../contract/action.ts';
import type { Facts } from '../store/action.ts';
import { activePeople, goalExists } from '../store/action.ts';

/** A refusal at a field of the form. */
export const atField = (path: string, code: string): Problem =>
  new Problem(code, 422, {}, [{ path: `body.${path}`, message: code }]);

type Given = Pick<
  NewAction,
  | 'unitId'
  | 'title'
  | 'what'
  | 'why'
  | 'ownerId'
  | 'priority'
  | 'costSek'
  | 'effortHours'
  | 'checkOn'
  | 'checkerId'
  | 'goalId'
>;

export const columnsOf = (facts: Given): Facts => ({
  unit_id: facts.unitId,
  title: facts.title,
  what: facts.what,
  why: facts.why,
  owner_id: facts.ownerId,
  priority: facts.priority,
  cost_sek: facts.costSek,
  effort_hours: facts.effortHours,
  check_on: facts.checkOn,
  checker_id: facts.checkerId,
  goal_id: facts.goalId,
});

type Kept = { ownerId?: string; checkerId?: string | null };

/** Refuses what does not fit together; people who were there before (`kept`) may have left since. */
export async function refuseUnfit({ db }: Context, facts: Given, dueOn: string, kept: Kept = {}): Promise<void> {
  const { checkOn, checkerId, ownerId, goalId } = facts;
  if ((checkOn === null) !== (checkerId === null))
    throw atField(checkOn === null ? 'checkOn' : 'checkerId', 'actions.check-half');
  if (checkOn !== null && checkOn <= dueOn) throw atField('checkOn', 'actions.check-before-due');
  const active = await activePeople(db, [ownerId, ...(checkerId ? [checkerId] : [])]);
  if (ownerId !== kept.ownerId && !active.has(ownerId)) throw atField('ownerId', 'actions.person-left');
  if (checkerId !== null && checkerId !== kept.checkerId && !active.has(checkerId))
    throw atField('checkerId', 'actions.person-left');
  if (goalId !== null && !(await goalExists(db, goalId))) throw atField('goalId', 'actions.unknown-goal');
}
