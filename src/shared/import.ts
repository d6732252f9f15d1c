import { z } from 'zod';
import { contract } from './contract.ts';
import { ById } from './ids.ts';
import { importPermissions } from './import-permission.ts';

const may = importPermissions;

/** A column of the file: what it is called and what a cell may look like. */
const Column = z.object({ key: z.string(), label: z.string(), required: z.boolean(), example: z.string() });

/** A kind of import a person may make; without columns the file is not a table (a framework library). */
export const ImportKindInfo = z.object({
  kind: z.string(),
  title: z.string(),
  text: z.string(),
  columns: z.array(Column).nullable(),
  mayEnd: z.boolean(),
});
export type ImportKindInfo = z.infer<typeof ImportKindInfo>;

/** For each column the place of its heading in the file, from 0, or null. */
export const ColumnMapping = z.record(z.string(), z.number().int().min(0).nullable());

/** `complete`: what the file does not hold is ended. */
export const ImportChoices = z.object({ mapping: ColumnMapping.default({}), complete: z.boolean().default(false) });
export type ImportChoices = z.output<typeof ImportChoices>;

export const UploadedFile = z.object({
  id: z.uuid(),
  fileName: z.string(),
  rows: z.number(),
  headings: z.array(z.string()),
  firstRows: z.array(z.array(z.string())),
  mapping: ColumnMapping,
});
export type UploadedFile = z.infer<typeof UploadedFile>;

const counts = { created: z.number(), changed: z.number(), ended: z.number(), unchanged: z.number() };

/** What an import would do. With errors nothing can be applied: all or nothing. */
export const ImportPreview = z.object({
  ...counts,
  errors: z.array(z.object({ row: z.number(), column: z.string(), message: z.string() })),
  errorCount: z.number(),
  /** What the reader left out or had to guess, for a person to weigh before applying; `place` is where in the file. */
  warnings: z.array(z.object({ place: z.string(), message: z.string() })),
  samples: z.array(z.object({ what: z.enum(['created', 'changed', 'ended']), label: z.string(), detail: z.string() })),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const ImportReceipt = z.object({ id: z.uuid(), ...counts });
export type ImportReceipt = z.infer<typeof ImportReceipt>;

const ByKind = z.object({ kind: z.string() });

/** One wizard for every import: upload, map the columns, see what would happen, apply, receipt. */
export const importsApi = contract({
  kinds: {
    method: 'GET',
    path: '/imports/kinds',
    permission: may.use,
    reply: z.object({ items: z.array(ImportKindInfo) }),
  },
  template: {
    method: 'GET',
    path: '/imports/kinds/:kind/template',
    permission: may.use,
    params: ByKind,
    download: true,
    reply: z.any(),
  },
  upload: {
    method: 'POST',
    path: '/imports/kinds/:kind',
    permission: may.use,
    audit: 'import.uploaded',
    params: ByKind,
    upload: true,
    reply: UploadedFile,
  },
  preview: {
    method: 'POST',
    path: '/imports/:id/preview',
    permission: may.use,
    audit: 'import.previewed',
    params: ById,
    body: ImportChoices,
    reply: ImportPreview,
  },
  apply: {
    method: 'POST',
    path: '/imports/:id/apply',
    permission: may.use,
    audit: 'import.applied',
    params: ById,
    body: ImportChoices,
    reply: ImportReceipt,
  },
  progress: {
    method: 'GET',
    path: '/imports/:id/progress',
    permission: may.use,
    params: ById,
    reply: z.object({ done: z.number(), total: z.number() }).nullable(),
  },
});
