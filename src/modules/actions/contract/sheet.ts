import { z } from 'zod';
import type { Sheet } from '../../../shared/sheet.ts';

/** A printable report, made whole by the server. */
export const SheetReply = z.custom<Sheet>((value) => typeof value === 'object' && value !== null && 'blocks' in value);

export const AsFile = z.object({ format: z.enum(['pdf', 'xlsx']).default('pdf') });
