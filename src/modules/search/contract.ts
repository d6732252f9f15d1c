import { z } from 'zod';
import { contract } from '../../shared/contract.ts';
import { RecordCard } from '../../shared/record.ts';
import { may } from './permissions.ts';

/** A piece of text; `mark` is true where it fits what was asked. */
export const Piece = z.object({ text: z.string(), mark: z.boolean() });
export type Piece = z.infer<typeof Piece>;

/** Something found. `path` leads to the section where the words stand, when it was one; `heading` is that section's. */
export const Hit = RecordCard.extend({
  heading: z.string().nullable(),
  markedHeading: z.array(Piece),
  marked: z.array(Piece),
  excerpt: z.array(Piece),
});
export type Hit = z.infer<typeof Hit>;

/** How many were found of a kind; `more` when there are more than were counted. */
export const KindCount = z.object({ kind: z.string(), name: z.string(), count: z.number(), more: z.boolean() });
export type KindCount = z.infer<typeof KindCount>;

const q = z.string().trim().min(1).max(200);
const Found = z.object({ items: z.array(Hit), kinds: z.array(KindCount) });
export type Found = z.infer<typeof Found>;

export const searchApi = contract({
  /** The search page: the best hits, and how many there are of each kind. `unitId` keeps to that unit and those below. */
  search: {
    method: 'GET',
    path: '/search',
    permission: may.use,
    audit: 'search.searched',
    query: z.object({
      q,
      kind: z.string().max(100).optional(),
      unitId: z.uuid().optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    reply: Found,
  },
  /** While one writes: a few of the best. */
  quick: {
    method: 'GET',
    path: '/search/quick',
    permission: may.use,
    query: z.object({ q }),
    reply: z.object({ items: z.array(Hit) }),
  },
  /** What the person opened last and may still see. */
  recent: {
    method: 'GET',
    path: '/search/recent',
    permission: may.use,
    reply: z.object({ items: z.array(RecordCard) }),
  },
});
