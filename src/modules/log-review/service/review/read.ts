import type { Context } from '../../../../platform/module.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { Review, ReviewHead } from '../../contract/review.ts';
import { type ItemPlace, type ItemStored, itemsOf } from '../../store/item.ts';
import { type HeadStored, headOf } from '../../store/review.ts';
import { byEmployee, presentHead } from './present.ts';

export const todayOf = ({ today, actor }: Context) => ({ today: today.toString(), actorId: actor.id });

/** Items on one page of a review. */
const most = 200;

/** The review when it is the actor's to judge. Errors: `record.not-found` otherwise. */
export async function judgedReview(context: Context, id: string): Promise<HeadStored> {
  const row = await headOf(context.db, id, todayOf(context));
  if (!row) throw new Problem('record.not-found', 404, { id });
  context.note({ unitId: row.unit_id });
  return row;
}

export const headAt = async (context: Context, id: string): Promise<ReviewHead> =>
  presentHead(await judgedReview(context, id));

const encode = ({ user_hsa: user, score, id }: ItemStored): string =>
  Buffer.from(JSON.stringify({ user, score, id } satisfies ItemPlace)).toString('base64url');

function decode(after: string): ItemPlace {
  try {
    const { user, score, id } = JSON.parse(Buffer.from(after, 'base64url').toString()) as Partial<ItemPlace>;
    if (typeof user === 'string' && typeof score === 'number' && typeof id === 'string') return { user, score, id };
  } catch {
    // told below
  }
  throw new Problem('list.bad-cursor', 422);
}

/** A review with the items that the actor may see, a page of them. */
export async function reviewAt(context: Context, id: string, after?: string): Promise<Review> {
  const head = await judgedReview(context, id);
  const rows = await itemsOf(context.db, id, most + 1, after === undefined ? undefined : decode(after));
  const shown = rows.slice(0, most);
  const last = shown.at(-1);
  return { ...presentHead(head), employees: byEmployee(shown), next: rows.length > most && last ? encode(last) : null };
}
