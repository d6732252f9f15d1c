import { actionsApi } from '../../modules/actions/contract.ts';
import { newId } from '../../shared/ids.ts';
import { actions, type DemoAction } from '../actions/actions.ts';
import { baselineOn, type DemoGoal, goals, planOf2021 } from '../actions/goals.ts';
import type { AtWork } from './as-person.ts';
import type { DocumentIds, Known } from './documents.ts';

/** What the actions need to find: units, named people by their key, documents, and the day the demo begins. */
export type ActionsNeed = {
  unitId: Known['unitId'];
  personId(key: string): string;
  documents: DocumentIds;
  today: Temporal.PlainDate;
};

async function seedGoal({ caller }: AtWork, planId: string, goal: DemoGoal): Promise<string> {
  const api = caller.use(actionsApi);
  const { key: _, readings, ...facts } = goal;
  const id = newId();
  await api.createGoal({ body: { id, planId, ...facts, baselineOn } });
  let before: string | null = null;
  for (const { corrects, ...reading } of readings) {
    const readingId = newId();
    const body = { id: readingId, ...reading, correctsId: corrects ? before : null };
    await api.read({ params: { id }, body });
    before = readingId;
  }
  return id;
}

type Ids = ReadonlyMap<string, string>;

/** A new action as its maker first wrote it, before its day moved. */
function bodyOf(action: DemoAction, need: ActionsNeed, goalIds: Ids, made: Ids) {
  const day = (days: number) => need.today.add({ days }).toString();
  const { title, what, why, check, from, follows } = action;
  const first = action.moved?.[0]?.fromIn ?? action.dueIn;
  return {
    id: newId(),
    ...{ title, what, why },
    unitId: need.unitId(action.unit),
    ownerId: need.personId(action.owner),
    dueOn: day(first),
    priority: action.priority ?? ('normal' as const),
    costSek: action.costSek ?? null,
    effortHours: action.effortHours ?? null,
    checkOn: check ? day(check.in) : null,
    checkerId: check ? need.personId(check.by) : null,
    goalId: (action.goal && goalIds.get(action.goal)) ?? null,
    followsId: (follows && made.get(follows)) ?? null,
    origins: from ? [{ recordId: need.documents.get(from.document) ?? '', reason: from.reason }] : [],
  };
}

async function seedAction({ caller }: AtWork, action: DemoAction, need: ActionsNeed, goalIds: Ids, made: Ids) {
  const api = caller.use(actionsApi);
  const body = bodyOf(action, need, goalIds, made);
  let { version } = await api.create({ body });
  const params = { id: body.id };
  const days = [...(action.moved ?? []).slice(1).map(({ fromIn }) => fromIn), action.dueIn];
  for (const [place, { reason }] of (action.moved ?? []).entries()) {
    const dueOn = need.today.add({ days: days[place] ?? action.dueIn }).toString();
    ({ version } = await api.move({ params, body: { version, dueOn, reason } }));
  }
  if (action.percent !== undefined)
    await api.progress({ params, body: { version, status: 'ongoing', percent: action.percent } });
  if (action.done) ({ version } = await api.progress({ params, body: { version, status: 'done' } }));
  const { effect, text = '' } = action.check ?? {};
  if (effect) await api.check({ params, body: { version, effect, text } });
  return body.id;
}

/** The plan of 2021 with its goals and readings, and actions in every state: late, moved, done, judged. */
export async function seedActions(me: AtWork, need: ActionsNeed): Promise<void> {
  const planId = newId();
  const body = { id: planId, unitId: need.unitId('region'), ...planOf2021 };
  await me.caller.use(actionsApi).createPlan({ body });
  const goalIds = new Map<string, string>();
  for (const goal of goals) goalIds.set(goal.key, await seedGoal(me, planId, goal));
  const made = new Map<string, string>();
  for (const action of actions) made.set(action.title, await seedAction(me, action, need, goalIds, made));
}
