import { z } from 'zod';
import type { ImportColumn } from '../../../platform/exchange/columns.ts';
import { Day } from '../../../shared/date.ts';
import { HsaId } from '../../../shared/ids.ts';
import type { Text } from '../../../shared/text.ts';
import { priorityNames, statusNames } from '../texts/words.ts';

/** A word in either language, or the code itself, whatever its case; becomes the code. */
function wordFor<K extends string>(names: Readonly<Record<K, Text>>, error: `actions.${string}`) {
  const codes = new Map<string, K>();
  for (const code of Object.keys(names) as K[])
    for (const word of [code, names[code].sv, names[code].en]) codes.set(word.toLowerCase(), code);
  return z
    .string()
    .refine((word) => codes.has(word.toLowerCase()), { error })
    .transform((word) => codes.get(word.toLowerCase()) as K);
}

const { planned, ongoing } = statusNames;

/** What a file of actions holds. The unit by its HSA-id or its name, people by their HSA-ids. */
export const actionColumns: ImportColumn[] = [
  {
    key: 'title',
    label: { sv: 'Åtgärd', en: 'Action' },
    names: ['titel', 'title', 'rubrik'],
    required: true,
    example: 'Kvittera reservkort på alla enheter',
    schema: z.string().max(300),
  },
  {
    key: 'what',
    label: { sv: 'Vad', en: 'What' },
    names: ['beskrivning', 'description'],
    required: false,
    example: 'Alla reservkort lämnas ut mot kvitto.',
    schema: z.string().max(5000).optional(),
  },
  {
    key: 'why',
    label: { sv: 'Varför', en: 'Why' },
    names: ['skäl', 'syfte', 'reason'],
    required: false,
    example: 'Revisionen fann kort utan ägare.',
    schema: z.string().max(5000).optional(),
  },
  {
    key: 'unit',
    label: { sv: 'Enhet', en: 'Unit' },
    names: ['enhetens hsa-id', 'verksamhet'],
    required: true,
    example: 'SE2321009009-E0101',
    schema: z.string().max(200),
  },
  {
    key: 'owner',
    label: { sv: 'Ansvarig', en: 'Owner' },
    names: ['ansvarigs hsa-id', 'ägare', 'hsa-id'],
    required: true,
    example: 'SE2321009009-P00042',
    schema: HsaId,
  },
  {
    key: 'dueOn',
    label: { sv: 'Klar senast', en: 'Due' },
    names: ['förfaller', 'slutdatum', 'due date', 'klart'],
    required: true,
    example: '2027-03-31',
    schema: Day,
  },
  {
    key: 'priority',
    label: { sv: 'Prioritet', en: 'Priority' },
    names: ['prio'],
    required: false,
    example: 'hög',
    schema: wordFor(priorityNames, 'actions.import-priority').optional(),
  },
  {
    key: 'status',
    label: { sv: 'Status', en: 'Status' },
    names: ['läge'],
    required: false,
    example: 'planerad',
    schema: wordFor({ planned, ongoing }, 'actions.import-status').optional(),
  },
];
