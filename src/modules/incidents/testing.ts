import type { z } from 'zod';
import { newId } from '../../shared/ids.ts';
import { Facts } from './contract/facts.ts';
import type { NewReport } from './contract/report.ts';

/** Facts with the least known, and what a test adds. */
export const someFacts = (parts: z.input<typeof Facts> = {}): Facts => Facts.parse(parts);

/** The report of a letter that went to the wrong patient. */
export const aReport = (parts: Partial<z.input<typeof NewReport>> = {}) => ({
  id: newId(),
  kind: 'wrongRecipient' as const,
  what: 'Ett brev med provsvar gick till fel patient.',
  where: 'Avdelning 3',
  noticedAt: '2026-11-21T08:00:00Z',
  personalData: 'yes' as const,
  persons: { min: 1, max: 1 },
  ...parts,
});
