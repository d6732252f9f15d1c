import type { Page } from '../../shared/list.ts';
import type { Language } from '../../shared/text.ts';
import type { Tone } from '../StatusMark.tsx';

export type ExampleDocument = {
  id: string;
  number: string;
  title: string;
  kind: 'policy' | 'guideline' | 'instruction';
  unit: string;
  owner: string;
  tone: Tone;
  reviewOn: string;
};

const subjects = {
  sv: [
    'Behörighetsstyrning',
    'Loggkontroll',
    'Informationsklassning',
    'Kontinuitet för journalsystem',
    'Säkra meddelanden',
    'Fysiskt skydd av driftutrymmen',
    'Leverantörsstyrning',
    'Mobila enheter',
  ],
  en: [
    'Access control',
    'Log review',
    'Information classification',
    'Continuity of record systems',
    'Secure messages',
    'Physical protection of operations rooms',
    'Supplier management',
    'Mobile devices',
  ],
};
const units = {
  sv: ['Sjukhusen', 'Primärvården', 'Informationssäkerhetsfunktionen', 'Kollektivtrafikförvaltningen'],
  en: ['The hospitals', 'Primary care', 'The information security office', 'Public transport administration'],
};
const owners = ['Siv Bergåker', 'Ali Rahmani', 'Maj-Britt Öhrnell', 'Tove Lindskog-Asplund'];
const kinds = ['policy', 'guideline', 'instruction'] as const;
const tones: readonly Tone[] = ['ok', 'ok', 'watch', 'neutral', 'late', 'ok', 'probable'];
const of = <T>(all: readonly T[], place: number): T => all[place % all.length] as T;

/** Ten thousand documents, the same every time. */
export const exampleDocuments = (language: Language): ExampleDocument[] =>
  Array.from({ length: 10_400 }, (_, place) => ({
    id: `example-${place}`,
    number: `RS 2023:${String(place + 1).padStart(4, '0')}`,
    title: `${of(subjects[language], place)}${place < 8 ? '' : ` ${Math.floor(place / 8) + 1}`}`,
    kind: of(kinds, place),
    unit: of(units[language], place),
    owner: of(owners, place),
    tone: of(tones, place),
    reviewOn: `2026-${String((place % 12) + 1).padStart(2, '0')}-${String(((place * 7) % 28) + 1).padStart(2, '0')}`,
  }));

export type Mode = 'rows' | 'noRows' | 'error' | 'slow';
type Query = Partial<Record<'q' | 'sort' | 'kind' | 'limit' | 'after' | 'late' | 'before', string>>;

/** Answers as a server would: filtered, sorted and by pages. */
export async function listExamples(query: Query, mode: Mode, language: Language): Promise<Page<ExampleDocument>> {
  if (mode === 'slow') return new Promise(() => undefined);
  if (mode === 'error') throw new TypeError('Failed to fetch');
  if (mode === 'noRows') return { items: [], next: null, count: 0 };
  const { q = '', sort = 'title', kind, late, before } = query;
  const down = sort.startsWith('-') ? -1 : 1;
  const key = sort.replace('-', '') as 'title' | 'number' | 'reviewOn';
  const wanted = exampleDocuments(language)
    .filter((one) => one.title.toLowerCase().includes(q.toLowerCase()) && (!kind || one.kind === kind))
    .filter((one) => (!late || one.tone === 'late') && (!before || one.reviewOn < before))
    .sort((one, other) => down * one[key].localeCompare(other[key], language));
  const from = Number(query.after ?? 0);
  const to = from + Number(query.limit ?? 50);
  return {
    items: wanted.slice(from, to),
    next: to < wanted.length ? String(to) : null,
    count: Math.min(wanted.length, 10_000),
  };
}
