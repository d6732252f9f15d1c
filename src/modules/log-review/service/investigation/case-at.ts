import type { Context } from '../../../../platform/module.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { UnlawfulCase } from '../../contract/investigation.ts';
import { caseById, circleOf, updateCase } from '../../store/investigation.ts';
import { caseExtractsOf, linesOf, stepsOf } from '../../store/investigation-parts.ts';
import { presentCase } from './present.ts';

/** A case as whoever asks may see it. Error: 404 where there is none, or none for them. */
export async function caseAt(context: Context, id: string): Promise<UnlawfulCase> {
  const { db, actor } = context;
  const row = await caseById(db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  context.note({ unitId: row.unit_id, subjectId: id });
  const [circle, steps] = [await circleOf(db, id), await stepsOf(db, id)];
  const [extracts, lines] = [await caseExtractsOf(db, id), await linesOf(db, id)];
  return presentCase({ row, circle, steps, extracts, lines, actorId: actor.id });
}

/** A case that is being looked into. Errors: 409 when it is closed or its end is proposed. */
export async function openCaseAt(context: Context, id: string): Promise<UnlawfulCase> {
  const current = await caseAt(context, id);
  if (current.state === 'closed') throw new Problem('logReview.case-closed', 409, { id });
  if (current.state === 'proposed') throw new Problem('logReview.case-proposed', 409, { id });
  return current;
}

type Change = Parameters<typeof updateCase>[3];
/** Writes a change to the version seen. Error: `record.changed` with the case as it stands. */
export async function write(context: Context, current: UnlawfulCase, version: number, change: Change): Promise<void> {
  if (!(await updateCase(context.db, current.id, version, change)))
    throw new Problem('record.changed', 409, { current });
}
