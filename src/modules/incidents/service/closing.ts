import type { Context } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import { createAction } from '../../actions/index.ts';
import type { Closing, Incident } from '../contract/case.ts';
import { undecidedOf } from '../rules/undecided.ts';
import { insertLesson } from '../store/report.ts';
import { lineOf } from '../texts/timeline.ts';
import { regimeNames } from '../texts/words.ts';
import { caseAt, handled, write } from './case-at.ts';
import { pendingOf } from './duties.ts';
import { tell } from './tell.ts';
import { triageOf } from './triage.ts';

/** Refuses to close while the law still waits for something: a clock that runs, or a decision nobody has signed. */
async function refuseUnfinished(context: Context, current: Incident): Promise<void> {
  const count = await pendingOf(context, current.id);
  if (count > 0) throw new Problem('incidents.clocks-open', 409, { count });
  const undecided = undecidedOf(await triageOf(context, current.id), current);
  if (undecided.length === 0) return;
  const regimes = undecided.map((regime) => regimeNames[regime][context.language]).join(', ');
  throw new Problem('incidents.undecided', 409, { regimes });
}

/**
 * Closes a case with what was learned: cause, consequence, at least one measure with an owner, and whether risk, DPIA,
 * supplier, training and instruction must change. The measures become actions, linked to the case; an exercise makes none.
 */
export async function closeCase(context: Context, id: string, body: Closing): Promise<Incident> {
  const current = await handled(context, id, ['assessed', 'incident']);
  await refuseUnfinished(context, current);
  const facts = { ...current.facts, causeText: body.causeText, consequences: body.consequences };
  await write(context, current, body.version, {
    state: 'closed',
    closed_at: context.now.toString(),
    facts: JSON.stringify(facts),
    learning: JSON.stringify(body.learning),
    lesson: body.lesson,
    state_reason: body.lesson,
  });
  if (!current.exercise) {
    for (const { id: actionId, ...measure } of body.measures)
      await createAction(context, { ...measure, id: actionId, unitId: current.unitId, origins: [{ recordId: id }] });
    await publish(context, current, body);
  }
  await tell(context, id, { kind: 'state', said: lineOf('closed', { reason: body.lesson }) });
  return caseAt(context, id);
}

async function publish({ db, now, today }: Context, { kind }: Incident, { published }: Closing): Promise<void> {
  if (!published) return;
  await insertLesson(db, { id: newId(now.epochMilliseconds), kind, ...published, published_on: today.toString() });
}
