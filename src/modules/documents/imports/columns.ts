import { z } from 'zod';
import type { ImportColumn } from '../../../platform/exchange/columns.ts';
import { Day } from '../../../shared/date.ts';
import { HsaId } from '../../../shared/ids.ts';
import type { Text } from '../../../shared/text.ts';
import { kindNames, opennessNames } from '../texts.ts';

/** A word in either language, or the code itself, whatever its case; becomes the code. */
function wordFor<K extends string>(names: Record<K, Text>, message: `documents.${string}`) {
  const codes = new Map<string, K>();
  for (const code of Object.keys(names) as K[])
    for (const word of [code, names[code].sv, names[code].en]) codes.set(word.toLowerCase(), code);
  return z.string().transform((word, context): K => {
    const code = codes.get(word.toLowerCase());
    if (code !== undefined) return code;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

const line = (most: number) => z.string().max(most).optional();

type Column = Omit<ImportColumn, 'label' | 'required'> & { sv: string; en: string; required?: boolean };
const column = ({ sv, en, required = false, ...rest }: Column): ImportColumn => ({
  ...rest,
  label: { sv, en },
  required,
});

/** What a file of governing documents may hold; units by name or HSA-id, areas by name, people by HSA-id. */
export const documentColumns: ImportColumn[] = [
  column({
    key: 'number',
    sv: 'Nummer',
    en: 'Number',
    names: ['dokumentnummer', 'dok-id'],
    required: true,
    example: 'LIS-12',
    schema: z.string().max(50),
  }),
  column({
    key: 'title',
    sv: 'Titel',
    en: 'Title',
    names: ['namn', 'dokument', 'rubrik'],
    required: true,
    example: 'Riktlinje för behörigheter',
    schema: z.string().max(300),
  }),
  column({
    key: 'kind',
    sv: 'Typ',
    en: 'Kind',
    names: ['dokumenttyp', 'type'],
    required: true,
    example: 'Riktlinje',
    schema: wordFor(kindNames, 'documents.import-kind'),
  }),
  column({
    key: 'area',
    sv: 'Område',
    en: 'Area',
    names: ['ämne', 'subject'],
    required: true,
    example: 'Åtkomst',
    schema: z.string().max(200),
  }),
  column({
    key: 'unit',
    sv: 'Gäller för',
    en: 'Applies to',
    names: ['enhet', 'unit', 'omfattning', 'förvaltning'],
    required: true,
    example: 'Region Exempel',
    schema: z.string().max(200),
  }),
  column({
    key: 'summary',
    sv: 'Sammanfattning',
    en: 'Summary',
    names: ['beskrivning', 'description'],
    example: '',
    schema: line(2000),
  }),
  column({
    key: 'registryNumber',
    sv: 'Diarienummer',
    en: 'Registry number',
    names: ['dnr', 'diarienr'],
    example: 'RS/0123/2026',
    schema: line(300),
  }),
  column({
    key: 'decidedBy',
    sv: 'Beslutad av',
    en: 'Decided by',
    names: ['beslutsfattare', 'fastställd av', 'beslutat av'],
    example: 'Regionstyrelsen',
    schema: line(300),
  }),
  column({
    key: 'decidedOn',
    sv: 'Beslutad den',
    en: 'Decided on',
    names: ['beslutsdatum', 'fastställd', 'datum'],
    example: '2026-02-03',
    schema: Day.optional(),
  }),
  column({
    key: 'paragraph',
    sv: 'Paragraf',
    en: 'Paragraph',
    names: ['§', 'beslutsparagraf'],
    example: '27',
    schema: line(50),
  }),
  column({
    key: 'author',
    sv: 'Författare',
    en: 'Author',
    names: ['handläggare', 'ägare', 'dokumentägare'],
    example: 'SE2321009009-P00042',
    schema: HsaId.optional(),
  }),
  column({
    key: 'reviewer',
    sv: 'Granskare',
    en: 'Reviewer',
    names: ['ansvarig för översyn'],
    example: '',
    schema: HsaId.optional(),
  }),
  column({
    key: 'openness',
    sv: 'Öppenhet',
    en: 'Openness',
    names: ['klass', 'sekretess'],
    example: 'Internt',
    schema: wordFor(opennessNames, 'documents.import-openness').optional(),
  }),
  column({
    key: 'validFrom',
    sv: 'Gäller från',
    en: 'Valid from',
    names: ['giltig från', 'ikraftträdande'],
    example: '2026-03-01',
    schema: Day.optional(),
  }),
  column({
    key: 'validTo',
    sv: 'Gäller till',
    en: 'Valid to',
    names: ['giltig till'],
    example: '',
    schema: Day.optional(),
  }),
  column({
    key: 'nextReviewOn',
    sv: 'Nästa översyn',
    en: 'Next review',
    names: ['översyn', 'revideras', 'revideringsdatum'],
    example: '2029-03-01',
    schema: Day.optional(),
  }),
];

/** A row of the file as its columns read it; a cell that was empty or not mapped is null or absent. */
export type DocumentLine = {
  number: string;
  title: string;
  kind: keyof typeof kindNames;
  area: string;
  unit: string;
  openness?: keyof typeof opennessNames | null;
} & { [K in Optional]?: string | null };
type Optional =
  | 'summary'
  | 'registryNumber'
  | 'decidedBy'
  | 'decidedOn'
  | 'paragraph'
  | 'author'
  | 'reviewer'
  | 'validFrom'
  | 'validTo'
  | 'nextReviewOn';
