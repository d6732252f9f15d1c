import type { Context } from '../../../../platform/module.ts';
import { notify } from '../../../../platform/notices/index.ts';
import { closeTasks, openTasks } from '../../../../platform/tasks/index.ts';
import { newId } from '../../../../shared/ids.ts';
import { fill } from '../../../../shared/text.ts';
import type { GapKind } from '../../contract/source-words.ts';
import { type Found, keepersOf, noteGap } from '../../store/gap.ts';
import { gapTitles } from '../../texts/sources.ts';

const gapTask = 'logReview.close-gap';
const gapNotice = 'logReview.gap';
const DAYS_TO_ANSWER = 3;

export type Seen = { kind: GapKind; system: string; fromAt: string; toAt: string | null; amount: number };
export type Place = { sourceId: string; unitId: string; source: string };

/** Notes a gap that is not known yet, and asks those who see to the sources to say why. Answers whether it was new. */
export async function tellOfGap(context: Context, place: Place, seen: Seen): Promise<boolean> {
  const { db, now, today } = context;
  const title = fill(gapTitles[seen.kind].sv, { source: place.source, system: seen.system || place.source });
  const gap: Found = {
    id: newId(now.epochMilliseconds),
    sourceId: place.sourceId,
    unitId: place.unitId,
    title,
    ...seen,
  };
  if (!(await noteGap(db, gap, now.toString()))) return false;
  const people = await keepersOf(db, place.unitId);
  const dueOn = today.add({ days: DAYS_TO_ANSWER }).toString();
  await openTasks(db, { kind: gapTask, recordId: gap.id, people, unitId: place.unitId, title, dueOn });
  await notify(context, { people, kind: gapNotice, recordId: gap.id, title });
  return true;
}

/** Takes the question out of everyone's inbox. */
export const endGapTask = ({ db }: Context, id: string): Promise<number> =>
  closeTasks(db, { kind: gapTask, recordId: id });
