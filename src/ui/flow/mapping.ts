import type { ImportChoices, ImportKindInfo, UploadedFile } from '../../shared/import.ts';

export type Mapping = ImportChoices['mapping'];
export type ImportColumn = NonNullable<ImportKindInfo['columns']>[number];

/** Required columns that nothing in the file fills. */
export const unmatched = (columns: readonly ImportColumn[], mapping: Mapping): ImportColumn[] =>
  columns.filter(({ key, required }) => required && (mapping[key] ?? null) === null);

/** The first value under the heading chosen for a column. */
export function sampleOf({ firstRows }: Pick<UploadedFile, 'firstRows'>, mapping: Mapping, key: string): string {
  const place = mapping[key];
  return typeof place === 'number' ? (firstRows.map((row) => row[place] ?? '').find((cell) => cell !== '') ?? '') : '';
}
