import type { ImportPreview, ImportReceipt } from '../../shared/import.ts';
import type { Permission } from '../../shared/permission.ts';
import type { Text } from '../../shared/text.ts';
import type { ImportColumn } from '../exchange/columns.ts';
import type { Context } from '../module.ts';

/** What a module gets of the file: its rows as values, or (without columns) the file itself. */
export type ImportSource = {
  readonly rows: { row: number; value: Record<string, unknown> }[];
  readonly file: { name: string; bytes: Buffer };
};
/** `complete`: what the file does not hold is ended. `progress` is told now and then on long work. */
export type ImportOptions = { readonly complete: boolean; progress(done: number, total: number): void };

export type Previewed = Omit<ImportPreview, 'errorCount' | 'warnings'> & Partial<Pick<ImportPreview, 'warnings'>>;
export type Received = Omit<ImportReceipt, 'id'>;

/** Something a module lets people bring in from a file. Rows are written with `permission`, within its scope. */
export type ImportKind = {
  readonly kind: string;
  readonly title: Text;
  /** What the file should hold, in a sentence. */
  readonly text: Text;
  readonly permission: Permission;
  readonly columns: ImportColumn[] | null;
  /** Whether "the file is complete" can be chosen. */
  readonly mayEnd: boolean;
  preview(context: Context, source: ImportSource, options: ImportOptions): Promise<Previewed>;
  apply(context: Context, source: ImportSource, options: ImportOptions): Promise<Received>;
};
