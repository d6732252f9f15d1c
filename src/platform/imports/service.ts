import { newId } from '../../shared/ids.ts';
import type { ImportChoices, importsApi } from '../../shared/import.ts';
import { Problem } from '../../shared/problem.ts';
import { parseRows, suggestMapping } from '../exchange/columns.ts';
import { readTable } from '../exchange/read-table.ts';
import { csvStream } from '../exchange/write-csv.ts';
import type { Context, Handlers } from '../module.ts';
import type { ImportKind, ImportOptions, ImportSource, Previewed } from './kind.ts';
import * as store from './store.ts';

const SHOWN_ROWS = 5;
const SHOWN_ERRORS = 200;

/** How far each running import has come; kept in memory since it is over within a minute. */
const running = new Map<string, { done: number; total: number }>();

const kindsFor = ({ services, actor }: Context): ImportKind[] =>
  services.modules.flatMap(({ imports = [] }) => imports).filter(({ permission }) => actor.may(permission));

function kindFor(context: Context, name: string): ImportKind {
  const kind = kindsFor(context).find((known) => known.kind === name);
  if (!kind) throw new Problem('import.unknown-kind', 404, { kind: name });
  return kind;
}

async function bytesOf(context: Context, sha256: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await context.services.files.open(sha256)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

type Read = ImportSource & { errors: Previewed['errors'] };

async function readSource(
  context: Context,
  kind: ImportKind,
  row: store.ImportRow,
  { mapping }: ImportChoices,
): Promise<Read> {
  const file = { name: row.file_name, bytes: await bytesOf(context, row.sha256) };
  if (!kind.columns) return { file, rows: [], errors: [] };
  const parsed = parseRows(await readTable(file), mapping, kind.columns, context.services.words);
  const errors = parsed.errors.map(({ row: place, column, message }) => ({
    row: place,
    column,
    message: message[context.language],
  }));
  return { file, rows: parsed.rows, errors };
}

async function begun(context: Context, id: string) {
  const row = await store.importOf(context.db, id);
  if (!row) throw new Problem('import.not-found', 404, { id });
  if (row.applied_at) throw new Problem('import.applied-already', 409, { id });
  const kind = kindFor(context, row.kind);
  await store.actWith(context.db, kind.permission.id);
  return { row, kind };
}

const nothing: Omit<Previewed, 'errors'> = { created: 0, changed: 0, ended: 0, unchanged: 0, samples: [] };
const optionsFor = (id: string, { complete }: ImportChoices): ImportOptions => ({
  complete,
  progress: (done, total) => void running.set(id, { done, total }),
});

/** Rows that cannot be read stop the preview there; the module is asked only about what it can understand. */
async function previewOf(context: Context, id: string, choices: ImportChoices) {
  const { row, kind } = await begun(context, id);
  const source = await readSource(context, kind, row, choices);
  const preview =
    source.errors.length > 0
      ? { ...nothing, errors: source.errors }
      : await kind.preview(context, source, optionsFor(id, choices));
  return { kind, source, preview };
}

export const handlers: Handlers<typeof importsApi> = {
  kinds: async (context) => ({
    items: kindsFor(context).map(({ kind, title, text, columns, mayEnd }) => ({
      kind,
      title: title[context.language],
      text: text[context.language],
      mayEnd,
      columns:
        columns?.map(({ key, label, required, example }) => ({
          key,
          label: label[context.language],
          required,
          example,
        })) ?? null,
    })),
  }),
  template: async (context, { params }) => {
    const { columns, kind } = kindFor(context, params.kind);
    const headings = columns?.map(({ label }) => label[context.language]) ?? [];
    return {
      name: `${kind}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      body: csvStream(headings, [columns?.map(({ example }) => example) ?? []]),
    };
  },
  upload: async (context, { params, file }) => {
    const kind = kindFor(context, params.kind);
    const table = kind.columns
      ? await readTable({ name: file.name, bytes: await bytesOf(context, file.sha256) })
      : null;
    const id = newId(context.now.epochMilliseconds);
    const row_count = table?.rows.length ?? 0;
    await store.insertImport(context.db, { id, kind: kind.kind, file_name: file.name, sha256: file.sha256, row_count });
    return {
      id,
      fileName: file.name,
      rows: row_count,
      headings: table?.headings ?? [],
      firstRows: table?.rows.slice(0, SHOWN_ROWS).map(({ cells }) => cells) ?? [],
      mapping: table && kind.columns ? suggestMapping(table.headings, kind.columns) : {},
    };
  },
  preview: async (context, { params, body }) => {
    const { preview } = await previewOf(context, params.id, body);
    const { errors, warnings = [] } = preview;
    return { ...preview, warnings, errorCount: errors.length, errors: errors.slice(0, SHOWN_ERRORS) };
  },
  apply: async (context, { params, body }) => {
    const { kind, source, preview } = await previewOf(context, params.id, body);
    if (preview.errors.length > 0) throw new Problem('import.has-errors', 422, { count: preview.errors.length });
    const receipt = await kind
      .apply(context, source, optionsFor(params.id, body))
      .finally(() => running.delete(params.id));
    await store.markApplied(context.db, params.id, receipt);
    context.note({ subjectId: params.id, detail: { kind: kind.kind, ...receipt } });
    return { id: params.id, ...receipt };
  },
  progress: async (_context, { params }) => running.get(params.id) ?? null,
};
