import type { Context, Handlers } from '../../platform/module.ts';
import { presentCard } from '../../platform/records/index.ts';
import type { Hit, KindCount, searchApi } from './contract.ts';
import { marked, mayHoldPersonalNumber, trimmed } from './rules.ts';
import * as store from './store.ts';

const MOST_QUICK = 8;
const MOST_RECENT = 6;

function present(context: Context, asked: string, row: store.HitRow): Hit {
  const fitting = { asked, words: row.words };
  const card = presentCard(context, row);
  return {
    ...card,
    path: card.path && row.anchor ? `${card.path}#${encodeURIComponent(row.anchor)}` : card.path,
    heading: row.heading || null,
    markedHeading: marked(row.heading, fitting),
    marked: marked(row.title, fitting),
    excerpt: marked(trimmed(row.excerpt, row.opens, row.goes_on), fitting),
  };
}

function presentCount(context: Context, { kind, count, more }: store.FoundRow['kinds'][number]): KindCount {
  return { kind, name: presentCard(context, { id: '', kind, number: null, title: '' }).kindName, count, more };
}

/** The trail keeps what was asked for, but only its length where it may hold a personal number. */
const noted = (q: string) => (mayHoldPersonalNumber(q) ? { length: q.length } : { q });

export const handlers: Handlers<typeof searchApi> = {
  search: async (context, { query: { q, kind = null, unitId = null, limit } }) => {
    const held = [...context.actor.permissions];
    const { hits, kinds } = await store.find(context.db, { q, held, kind, unitId, most: limit });
    context.note({ detail: { ...noted(q), hits: hits.length } });
    return {
      items: hits.map((row) => present(context, q, row)),
      kinds: kinds.map((one) => presentCount(context, one)),
    };
  },
  quick: async (context, { query: { q } }) => {
    const held = [...context.actor.permissions];
    const { hits } = await store.find(context.db, { q, held, kind: null, unitId: null, most: MOST_QUICK });
    return { items: hits.map((row) => present(context, q, row)) };
  },
  recent: async (context) => {
    const rows = await store.recentlyOpened(context.db, context.actor.id, MOST_RECENT);
    return { items: rows.map((row) => presentCard(context, row)) };
  },
};
