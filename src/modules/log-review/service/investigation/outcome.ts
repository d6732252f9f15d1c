import type { Context } from '../../../../platform/module.ts';
import type { Validated } from '../../../../shared/contract.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { investigationApi, UnlawfulCase } from '../../contract/investigation.ts';
import { outcomeNames } from '../../texts/investigation.ts';
import { lineOf } from '../../texts/investigation-lines.ts';
import { caseAt, openCaseAt, write } from './case-at.ts';
import { keepTasks } from './tasks.ts';
import { tell } from './tell.ts';

type Api = typeof investigationApi;

/** One says how the case ends; nothing is settled until another agrees. Error: 409 while steps are left. */
export async function proposeOutcome(
  context: Context,
  { params, body }: Validated<Api['proposeOutcome']>,
): Promise<UnlawfulCase> {
  const current = await openCaseAt(context, params.id);
  const count = current.steps.filter(({ state }) => state === 'todo').length;
  if (count > 0) throw new Problem('logReview.case-steps-left', 409, { count });
  const { outcome, reason, version } = body;
  await write(context, current, version, {
    state: 'proposed',
    outcome,
    outcome_reason: reason,
    proposed_by: context.actor.id,
    proposed_at: context.now.toString(),
  });
  const { sv: outcomeSv, en: outcomeEn } = outcomeNames[outcome];
  await tell(context, current.id, 'outcome', lineOf('proposed', { outcomeSv, outcomeEn, reason }));
  await keepTasks(context, current.id);
  return caseAt(context, current.id);
}

const sentBack = { state: 'open', outcome: null, outcome_reason: '', proposed_by: null, proposed_at: null } as const;

/** Another than who proposed it agrees, which closes the case, or sends it back. */
export async function confirmOutcome(
  context: Context,
  { params, body }: Validated<Api['confirmOutcome']>,
): Promise<UnlawfulCase> {
  const current = await caseAt(context, params.id);
  const { outcome } = current;
  if (current.state !== 'proposed' || !outcome) throw new Problem('logReview.case-not-proposed', 409);
  if (!current.mayConfirm) throw new Problem('logReview.case-four-eyes', 403);
  const { agree, comment, version } = body;
  const confirmed = { state: 'closed', confirmed_by: context.actor.id, confirmed_at: context.now.toString() } as const;
  await write(context, current, version, agree ? confirmed : sentBack);
  const { sv: outcomeSv, en: outcomeEn } = outcomeNames[outcome];
  const said = agree
    ? lineOf('closed', { outcomeSv, outcomeEn, reason: comment })
    : lineOf('sentBack', { reason: comment });
  await tell(context, current.id, 'outcome', said);
  await keepTasks(context, current.id);
  return caseAt(context, current.id);
}
