import { z } from 'zod';
import type { Sheet } from './sheet.ts';

export const CellState = z.enum(['ok', 'watch', 'late', 'none', 'not-applicable']);

/** A printable report as an endpoint answers it. */
export const SheetReply: z.ZodType<Sheet> = z.object({
  title: z.string(),
  subtitle: z.string().exactOptional(),
  language: z.enum(['sv', 'en']),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  blocks: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('heading'), level: z.literal([1, 2, 3]), text: z.string() }),
      z.object({ kind: z.literal('paragraph'), text: z.string() }),
      z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
      z.object({
        kind: z.literal('table'),
        caption: z.string(),
        columns: z.array(
          z.object({
            label: z.string(),
            align: z.enum(['start', 'end']).exactOptional(),
            width: z.number().exactOptional(),
          }),
        ),
        rows: z.array(z.array(z.string())),
      }),
      z.object({
        kind: z.literal('strip'),
        caption: z.string(),
        cells: z.array(z.object({ label: z.string(), state: CellState })),
      }),
    ]),
  ),
  mark: z.string().exactOptional(),
  source: z.string().exactOptional(),
});

/** A report asked for as a file. */
export const AsFile = z.object({ format: z.enum(['pdf', 'xlsx']).default('pdf') });
