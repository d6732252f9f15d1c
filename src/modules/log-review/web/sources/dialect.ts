import { type Dialect, ownHeadings, type SourceFieldWord } from '../../contract/source-words.ts';

export const fields = Object.keys(ownHeadings) as SourceFieldWord[];

/** The words of the national log service. */
export const known = {
  activities: ['Läsa', 'Skriva', 'Signera', 'Utskrift', 'Vidimera', 'Radera', 'Nödöppning'],
  purposes: [
    'Vård och behandling',
    'Kvalitetssäkring',
    'Annan dokumentation enligt lag',
    'Statistik',
    'Administration',
    'Kvalitetsregister',
  ],
} as const;

type Table = 'headings' | 'fixed' | 'activities' | 'purposes';

/** The dialect with one word of a table set, or taken away when it is empty. */
export function withWord(dialect: Dialect, table: Table, key: string, word: string): Dialect {
  const { [key]: _, ...others } = (dialect[table] ?? {}) as Record<string, string>;
  return { ...dialect, [table]: word === '' ? others : { ...others, [key]: word } };
}

/** The dialect with a setting of its own set, or left to itself when it is empty. */
export function withSetting<K extends 'zone' | 'encoding' | 'userIds'>(
  dialect: Dialect,
  key: K,
  value: string,
): Dialect {
  const { [key]: _, ...others } = dialect;
  return value === '' ? (others as Dialect) : ({ ...others, [key]: value } as Dialect);
}

const sampleBytes = 256 * 1024;

/** The beginning of a file as base64. */
export async function beginningOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
