import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { may } from '../permissions.ts';
import { Month } from './review-words.ts';

export const SurfLimit = z.object({ category: z.string().trim().min(1).max(60), requests: z.number().int().min(1) });
export type SurfLimit = z.infer<typeof SurfLimit>;

/** What became of a file: how much it held, how many passed a limit, and how many of those are put before a reviewer. */
export const SurfReceipt = z.object({
  id: z.uuid(),
  month: Month,
  rows: z.number().int(),
  people: z.number().int(),
  overLimit: z.number().int(),
});
export type SurfReceipt = z.infer<typeof SurfReceipt>;

/** A category at a unit. Null where fewer than five people used it. */
export const SurfFigure = z.object({
  unitId: z.uuid(),
  unit: z.string(),
  category: z.string(),
  people: z.number().nullable(),
  requests: z.number().nullable(),
  blocked: z.number().nullable(),
  overLimit: z.number().nullable(),
});
export type SurfFigure = z.infer<typeof SurfFigure>;

export const surfApi = contract({
  /**
   * A month’s CSV from the proxy: `user_hsa,unit_hsa,category,requests,blocked,day`. A file with any other column is refused whole
   * and nothing of it is kept.
   */
  takeSurf: {
    method: 'POST',
    path: '/log-review/surf',
    permission: may.manage,
    audit: 'logReview.surf-taken',
    query: z.object({ id: z.uuid(), month: Month }),
    raw: { mediaTypes: ['text/csv'], mostBytes: 512 * 1024 * 1024 },
    reply: SurfReceipt,
  },
  surfFigures: {
    method: 'GET',
    path: '/log-review/surf',
    permission: may.follow,
    audit: 'logReview.surf-read',
    query: z.object({ month: Month.optional(), unitId: z.uuid().optional() }),
    reply: z.object({ month: Month.nullable(), months: z.array(Month), items: z.array(SurfFigure) }),
  },
  surfLimits: {
    method: 'GET',
    path: '/log-review/surf/limits',
    permission: may.manage,
    audit: 'logReview.surf-limits-read',
    reply: z.object({ items: z.array(SurfLimit) }),
  },
  setSurfLimits: {
    method: 'PUT',
    path: '/log-review/surf/limits',
    permission: may.manage,
    audit: 'logReview.surf-limits-set',
    body: z.object({ items: z.array(SurfLimit).max(200) }),
    reply: z.object({ items: z.array(SurfLimit) }),
  },
});
