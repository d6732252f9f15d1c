import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Merge, Unit, unitsApi } from '../contract/unit.ts';
import { endRefusal, mergeRefusal, moveRefusal, type Refusal, reopenRefusal } from '../rules/unit.ts';
import * as store from '../store/unit.ts';
import * as changes from '../store/unit-change.ts';
import { found, saved } from './saved.ts';
import { unitWhole } from './unit.ts';

type Own = Pick<typeof unitsApi, 'moveUnit' | 'mergeUnit' | 'endUnit' | 'reopenUnit' | 'withdrawChange'>;
type Decided = changes.Decision;

/** Why the change cannot be carried out on its day as things are, or null. */
async function refusalOf(context: Context, { kind, unit_id, to_unit_id, takes_effect_on: on }: Decided) {
  const known = await store.knownUnits(context.db, [unit_id, to_unit_id], on);
  const unit = found(known.get(unit_id), unit_id);
  const to = found(known.get(to_unit_id), to_unit_id);
  const going = { unit, to, aboveTo: to.above, on };
  return { unit, to, refusal: kind === 'move' ? moveRefusal(going) : mergeRefusal(going) };
}

const refuse = (refusal: Refusal | null, values: Record<string, unknown>) => {
  if (refusal) throw new Problem(refusal, 409, values);
};

async function merge({ db }: Context, decided: Decided): Promise<boolean> {
  const { unit_id: id, to_unit_id: toId, takes_effect_on: on, assignments, roles } = decided;
  await changes.moveBelow(db, decided);
  await changes.handOverAssignments(db, id, assignments === 'move' ? toId : null, on);
  await changes.handOverRoles(db, id, roles === 'move' ? toId : null, on);
  await changes.endDeputies(db, id, on);
  return changes.setMerged(db, id, toId, on);
}

async function carryOut(context: Context, decided: Decided): Promise<void> {
  const { kind, unit_id, to_unit_id } = decided;
  const changed =
    kind === 'move' ? await changes.setParent(context.db, unit_id, to_unit_id) : await merge(context, decided);
  if (!changed) throw new Problem('permission.not-here', 403, { id: unit_id });
  await changes.markChange(context.db, decided.id, 'done');
}

/** Refuses what cannot be, keeps the decision, and carries it out when its day has come. */
async function decide(context: Context, version: number, decision: Omit<Decided, 'from_parent_id'>): Promise<Unit> {
  const { db, today } = context;
  await store.lockTree(db);
  const decided = { ...decision, from_parent_id: null };
  const { unit, to, refusal } = await refusalOf(context, decided);
  if (unit.version !== version)
    throw new Problem('record.changed', 409, { current: await unitWhole(context, unit.id) });
  refuse(refusal, { name: unit.name, to: to.name });
  if (decided.kind === 'merge' && decided.roles === 'move' && !(await store.mayGiveRoles(db, to.id)))
    throw new Problem('organisation.roles-not-yours', 403, { to: to.name });
  const kept = { ...decided, from_parent_id: unit.parentId };
  await changes.insertChange(db, kept);
  if (decided.takes_effect_on <= today.toString()) await carryOut(context, kept);
  context.note({ unitId: unit.id, detail: { to: to.id, on: decided.takes_effect_on } });
  return unitWhole(context, unit.id);
}

const decisionOf = (
  kind: 'move' | 'merge',
  unitId: string,
  body: Omit<Merge, 'assignments' | 'roles'> & Partial<Merge>,
) => ({
  id: body.id,
  unit_id: unitId,
  kind,
  to_unit_id: body.toId,
  takes_effect_on: body.on,
  note: body.note,
  assignments: body.assignments ?? ('move' as const),
  roles: body.roles ?? ('move' as const),
});

async function endUnit(context: Context, id: string, { version, on }: { version: number; on: string }): Promise<Unit> {
  await store.lockTree(context.db);
  const unit = found((await store.knownUnits(context.db, [id], on)).get(id), id);
  refuse(endRefusal(unit, { on, openBelow: unit.openBelow }), { name: unit.name, count: unit.openBelow });
  context.note({ unitId: id, detail: { on } });
  return saved(context, await store.setLastDay(context.db, id, version, on), { id, version, load: unitWhole });
}

async function reopenUnit(context: Context, id: string, version: number): Promise<Unit> {
  const today = context.today.toString();
  await store.lockTree(context.db);
  const whole = await unitWhole(context, id);
  const known = await store.knownUnits(context.db, [id, whole.parentId ?? id], today);
  const parent = known.get(whole.parentId ?? id);
  refuse(reopenRefusal(whole, found(parent, id), today), { name: whole.name, parent: parent?.name });
  context.note({ unitId: id });
  return saved(context, await store.setLastDay(context.db, id, version, null), { id, version, load: unitWhole });
}

export const unitChangeHandlers: Handlers<Own> = {
  moveUnit: (context, { params, body }) => decide(context, body.version, decisionOf('move', params.id, body)),
  mergeUnit: (context, { params, body }) => decide(context, body.version, decisionOf('merge', params.id, body)),
  endUnit: (context, { params, body }) => endUnit(context, params.id, body),
  reopenUnit: (context, { params, body }) => reopenUnit(context, params.id, body.version),
  withdrawChange: async (context, { params: { id, changeId } }) => {
    await unitWhole(context, id);
    const withdrawn = await changes.withdrawChange(context.db, id, changeId);
    if (!withdrawn) throw new Problem('organisation.not-planned', 409, { id: changeId });
    context.note({ unitId: id });
    return unitWhole(context, id);
  },
};

/** Carries out what was planned for today or earlier. What cannot be done any more is marked with why, and stays so. */
export async function carryOutDue(context: Context): Promise<void> {
  await store.lockTree(context.db);
  for (const decided of await changes.dueChanges(context.db, context.today.toString())) {
    const { refusal } = await refusalOf(context, decided);
    if (refusal) await changes.markChange(context.db, decided.id, 'failed', refusal);
    else await carryOut(context, decided);
  }
}
