import { z } from 'zod';

/** Rows on a page when nothing is asked, and at most. */
export const pageSize = { usual: 25, most: 200 } as const;
/** Counting stops here; a screen shows "fler än". */
export const countCap = 10_000;

/** `-name` sorts descending. */
type SortKey<S extends string> = S | `-${S}`;
const flag = z.stringbool({ truthy: ['1', 'true'], falsy: ['0', 'false'] });

/**
 * The query of a list: the module's filters, free text `q`, `sort`, `limit`, `after` (keyset cursor from the last page)
 * and `count=1` to have the matches counted (up to `countCap`).
 */
export function listQuery<F extends z.ZodRawShape, const S extends readonly [string, ...string[]]>(
  filters: F,
  sorts: S,
) {
  const keys = [...sorts, ...sorts.map((key) => `-${key}`)] as unknown as [SortKey<S[number]>, ...SortKey<S[number]>[]];
  return z.object({
    ...filters,
    q: z.string().trim().max(200).optional(),
    sort: z.enum(keys).default(keys[0] as never),
    limit: z.coerce.number().int().min(1).max(pageSize.most).default(pageSize.usual),
    after: z.string().max(1000).optional(),
    count: flag.default(false),
  });
}

/** A page of a list; `next` goes into `after` for the following page; `count` only when asked. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable(), count: z.number().nullable() });
export type Page<T> = { items: T[]; next: string | null; count: number | null };

/** A row of a picker that searches on the server. */
export const Choice = z.object({ id: z.string(), label: z.string(), hint: z.string().nullable() });
export type Choice = z.infer<typeof Choice>;
