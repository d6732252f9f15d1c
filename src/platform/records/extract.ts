import type { extractApi } from '../../shared/record.ts';
import type { Context, Handlers } from '../module.ts';
import { plainName, sheetFile } from '../sheet/sheet-file.ts';
import { presentCard, seenCard } from './cards.ts';
import { commentsOf } from './comment-store.ts';
import { extractSheet } from './extract-sheet.ts';
import * as store from './store.ts';
import { factsIn, storyOf } from './story.ts';

/** So many comments stand in an extract, the latest. */
const MOST_COMMENTS = 200;

async function extractOf(context: Context, id: string) {
  const card = await seenCard(context, id);
  context.note({ subjectId: id, unitId: card.unit_id });
  const own = await store.changesOf(context.db, id);
  const links = await store.linksOf(context.db, id);
  const { items } = await commentsOf(context.db, id, { limit: MOST_COMMENTS, sort: '-createdAt', count: false });
  return extractSheet(
    {
      card: presentCard(context, card),
      facts: await factsIn(context, own),
      links: links.map(({ card: other, reason }) => ({ record: presentCard(context, other), reason })),
      files: await store.attachmentsOf(context.db, id),
      comments: items,
      history: await storyOf(context, id, own),
    },
    context,
  );
}

/** A record on paper, for whoever sees it. */
export const extractHandlers: Handlers<typeof extractApi> = {
  extract: async (context, { params, query }) => {
    const sheet = await extractOf(context, params.id);
    return sheetFile(sheet, { format: query.format, name: plainName([sheet.title], 80), madeAt: context.now });
  },
};
