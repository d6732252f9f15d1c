import type { Context } from '../../../../platform/module.ts';
import type { Validated } from '../../../../shared/contract.ts';
import { Problem } from '../../../../shared/problem.ts';
import { notify } from '../../../notices/index.ts';
import type { CaseStep, investigationApi, UnlawfulCase } from '../../contract/investigation.ts';
import type { StepKey } from '../../contract/investigation-words.ts';
import { activeAmong, insertNamed } from '../../store/investigation.ts';
import { stepsOf, updateStep } from '../../store/investigation-parts.ts';
import { lineOf } from '../../texts/investigation-lines.ts';
import { caseAt, openCaseAt } from './case-at.ts';
import { keepTasks } from './tasks.ts';
import { noticeTitle, tell } from './tell.ts';

type Api = typeof investigationApi;

function stepIn(current: UnlawfulCase, key: StepKey): CaseStep {
  const found = current.steps.find((step) => step.key === key);
  if (!found) throw new Problem('record.not-found', 404, { key });
  return found;
}

async function write(
  context: Context,
  current: UnlawfulCase,
  key: StepKey,
  change: Parameters<typeof updateStep>[3],
  version: number,
) {
  const row = (await stepsOf(context.db, current.id)).find((step) => step.key === key);
  if (!row || !(await updateStep(context.db, row.id, version, change)))
    throw new Problem('record.changed', 409, { current });
}

const names = ({ title }: CaseStep) => ({ stepSv: title.sv, stepEn: title.en });

/** Refuses people who cannot be named: who have left, or whom the case is about. */
export async function refusePeople(context: Context, current: UnlawfulCase, ids: readonly string[]): Promise<void> {
  const active = await activeAmong(context.db, ids);
  if (ids.some((id) => !active.has(id) || id === current.person?.id)) throw new Problem('logReview.case-person', 422);
}

/** Names who takes a step, who thereby comes into the circle, and by when. */
export async function assignStep(
  context: Context,
  { params, body }: Validated<Api['assignStep']>,
): Promise<UnlawfulCase> {
  const current = await openCaseAt(context, params.id);
  const step = stepIn(current, params.key);
  const { handlerId, dueOn, version } = body;
  if (handlerId) await refusePeople(context, current, [handlerId]);
  await write(context, current, params.key, { handlerId, dueOn }, version);
  if (handlerId && !current.circle.some(({ id }) => id === handlerId))
    await insertNamed(context.db, current.id, [
      { personId: handlerId, part: step.part === 'investigator' ? 'other' : step.part },
    ]);
  await keepTasks(context, current.id);
  const after = await caseAt(context, current.id);
  const name = stepIn(after, params.key).handler?.name;
  const said = name ? lineOf('assigned', { ...names(step), name }) : lineOf('unassigned', names(step));
  await tell(context, current.id, 'step', said);
  if (handlerId)
    await notify(context, {
      people: [handlerId],
      kind: 'logReview.case',
      recordId: current.id,
      title: noticeTitle(current.number),
    });
  return caseAt(context, current.id);
}

/** Settles a step: done, or not needed and why; or opens it again. By its handler or who investigates. */
export async function settleStep(
  context: Context,
  { params, body }: Validated<Api['settleStep']>,
): Promise<UnlawfulCase> {
  const current = await openCaseAt(context, params.id);
  const step = stepIn(current, params.key);
  const { state, note, version } = body;
  if (!step.maySettle) throw new Problem('logReview.case-not-yours', 403);
  if (state === 'notNeeded' && note === '')
    throw new Problem('logReview.case-why', 422, {}, [{ path: 'body.note', message: 'logReview.case-why' }]);
  const settled = state === 'todo' ? null : { at: context.now.toString(), by: context.actor.id };
  const change = { state, note, at: settled?.at ?? null, by: settled?.by ?? null };
  await write(context, current, params.key, change, version);
  await tell(context, current.id, 'step', lineOf(state, { ...names(step), note }));
  await keepTasks(context, current.id);
  return caseAt(context, current.id);
}
