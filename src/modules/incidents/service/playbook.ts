import type { Context, Handlers } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import { createAction } from '../../actions/index.ts';
import type { Incident } from '../contract/case.ts';
import type { CasePlaybook, CaseStep, Playbook, PlaybookStep, playbookApi } from '../contract/playbook.ts';
import { IncidentKind, type State } from '../contract/words.ts';
import { deliveredPlaybooks } from '../playbooks/delivered.ts';
import * as store from '../store/playbook.ts';
import { lineOf } from '../texts/timeline.ts';
import { caseAt, handled } from './case-at.ts';
import { atField, refuseTwice } from './fit.ts';
import { tell } from './tell.ts';

const present = ({ made_at, made_by, ...row }: store.PlaybookRow): Playbook => ({
  ...row,
  madeAt: made_at.toISOString(),
  madeBy: made_by,
});

/** Puts the first version in place for each kind that has none; done at every start. */
export async function keepFirstPlaybooks({ db, now }: Context): Promise<void> {
  const kept = new Set((await store.latestPlaybooks(db)).map(({ kind }) => kind));
  for (const kind of IncidentKind.options.filter((one) => !kept.has(one)))
    await store.insertPlaybook(db, {
      id: newId(now.epochMilliseconds),
      kind,
      number: 1,
      steps: JSON.stringify(deliveredPlaybooks[kind]),
      note: 'Som Värna levererades.',
      made_at: now.toString(),
    });
}

/** From when steps can be taken up: once the event is judged to be an incident. */
const workable: readonly State[] = ['incident'];

type Found = { steps: readonly PlaybookStep[]; holders: readonly store.Holder[]; choices: readonly store.ChoiceRow[] };
function presentStep(
  step: PlaybookStep,
  { holders, choices }: Found,
  { kind, today }: { kind: string; today: Temporal.PlainDate },
): CaseStep {
  const holder = holders.find(({ role }) => role === step.role);
  const choice = choices.find((one) => one.kind === kind && one.step_key === step.key);
  return {
    ...step,
    person: holder ? { id: holder.id, name: holder.name } : null,
    dueOn: today.add({ days: step.days }).toString(),
    choice: choice
      ? {
          chosen: choice.chosen,
          actionId: choice.action_id,
          reason: choice.reason,
          at: choice.chosen_at.toISOString(),
          by: choice.chosen_by,
        }
      : null,
  };
}

async function playbookOf(context: Context, current: Incident): Promise<CasePlaybook> {
  const { db, today } = context;
  const { id, kind, exercise, state, mayHandle } = current;
  const playbook = await store.latestPlaybook(db, kind);
  const steps = playbook?.steps ?? [];
  const holders = await store.holdersAt(db, current.unitId, [...new Set(steps.map(({ role }) => role))]);
  const found = { steps, holders, choices: await store.choicesOf(db, id) };
  return {
    id,
    kind,
    number: playbook?.number ?? null,
    exercise,
    mayChoose: mayHandle && workable.includes(state),
    steps: steps.map((step) => presentStep(step, found, { kind, today })),
  };
}

type Chosen = { playbook: store.PlaybookRow; step: PlaybookStep; current: Incident };
async function stepAt(context: Context, id: string, key: string): Promise<Chosen> {
  const current = await handled(context, id, workable);
  const playbook = await store.latestPlaybook(context.db, current.kind);
  const step = playbook?.steps.find((one) => one.key === key);
  if (!playbook || !step) throw atField('step', 'incidents.unknown-step');
  return { playbook, step, current };
}

type Kept = { chosen: boolean; actionId: string | null; reason: string };
async function keep(
  context: Context,
  { playbook, step, current }: Chosen,
  { chosen, actionId, reason }: Kept,
): Promise<CasePlaybook> {
  const kept = await store.keepChoice(context.db, {
    incident_id: current.id,
    kind: current.kind,
    step_key: step.key,
    playbook_id: playbook.id,
    chosen,
    action_id: actionId,
    reason,
    chosen_at: context.now.toString(),
  });
  if (!kept) throw new Problem('incidents.step-taken-up', 409);
  const values = { titleSv: step.title.sv, titleEn: step.title.en, reason };
  await tell(context, current.id, { kind: 'note', said: lineOf(chosen ? 'stepChosen' : 'stepLeftOut', values) });
  context.note({ subjectId: current.id, detail: { step: step.key } });
  return playbookOf(context, current);
}

export const playbookHandlers: Handlers<typeof playbookApi> = {
  playbooks: async ({ db }) => {
    const order = (kind: IncidentKind) => IncidentKind.options.indexOf(kind);
    const rows = await store.latestPlaybooks(db);
    return { items: rows.toSorted((a, b) => order(a.kind) - order(b.kind)).map(present) };
  },
  playbookVersions: async ({ db }, { query }) => ({
    items: (await store.playbookVersions(db, query.kind)).map(present),
  }),
  changePlaybook: async ({ db, now }, { body }) => {
    refuseTwice('steps', body.steps);
    const latest = (await store.latestPlaybook(db, body.kind))?.number ?? 0;
    if (latest !== body.after) throw new Problem('incidents.playbook-moved', 409, { latest });
    const { id, kind, note } = body;
    const made = { id, kind, note, number: latest + 1, steps: JSON.stringify(body.steps), made_at: now.toString() };
    await store.insertPlaybook(db, made);
    const row = await store.latestPlaybook(db, kind);
    if (!row) throw new Problem('record.not-found', 404, { id });
    return present(row);
  },
  casePlaybook: async (context, { params }) => playbookOf(context, await caseAt(context, params.id)),
  chooseStep: async (context, { params, body }) => {
    const found = await stepAt(context, params.id, body.step);
    const { current, step } = found;
    if (body.dueOn < context.today.toString()) throw atField('dueOn', 'incidents.day-passed');
    const kept = await keep(context, found, { chosen: true, actionId: current.exercise ? null : body.id, reason: '' });
    if (current.exercise) return kept;
    const { unitId } = current;
    const { id, ownerId, dueOn } = body;
    const words = { title: step.title.sv, what: step.text.sv };
    await createAction(context, { id, unitId, ownerId, dueOn, ...words, origins: [{ recordId: current.id }] });
    return kept;
  },
  leaveOutStep: async (context, { params, body }) =>
    keep(context, await stepAt(context, params.id, body.step), { chosen: false, actionId: null, reason: body.reason }),
};
