import { createWriteStream } from 'node:fs';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { keptFiles } from '../backup/file-walk.ts';
import type { FileStore } from '../files/store.ts';

export type FilesWritten = { count: number; bytes: number; missing: number };

type AttachmentRow = {
  id: string;
  record_id: string;
  name: string;
  media_type: string;
  sha256: string;
  kind: string;
  number: string | null;
  title: string;
};

const PAGE = 500;
const nextAttachments = `
select a.id, a.record_id, a.name, a.media_type, a.sha256, c.kind, c.number, c.title
from record.attachment a join record.card c on c.id = a.record_id
where (a.record_id, a.id) > ($1, $2) order by a.record_id, a.id limit ${PAGE}`;
const NIL = '00000000-0000-0000-0000-000000000000';

async function* attachments(client: pg.ClientBase): AsyncGenerator<AttachmentRow> {
  for (let last = [NIL, NIL]; ; ) {
    const { rows } = await client.query<AttachmentRow>(nextAttachments, last);
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) return;
    last = [end.record_id, end.id];
  }
}

/** A file name any system takes; what the file was called stands in files.jsonl as it was. */
export function safeName(name: string): string {
  const clean = name.replace(/[/\\:*?"<>|\p{Cc}]/gu, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  const { name: stem, ext } = parse(clean || 'fil');
  return `${[...stem].slice(0, 100).join('')}${[...ext].slice(0, 16).join('')}`;
}

/** The name, numbered when the record already has a file called so whatever its case. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const { name: stem, ext } = parse(safeName(name));
  for (let number = 1; ; number++) {
    const tried = number === 1 ? `${stem}${ext}` : `${stem} (${number})${ext}`;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}

type Writing = { root: string; files: FileStore; count: FilesWritten; done: Set<string> };

/** Decrypts one file to its place; answers its size, or null when its content is missing. */
async function place({ root, files, count, done }: Writing, sha256: string, path: string): Promise<number | null> {
  const content = await files.open(sha256).catch(() => null);
  if (!content) {
    count.missing += 1;
    return null;
  }
  const target = createWriteStream(join(root, path), { mode: 0o600 });
  await pipeline(content, target);
  done.add(sha256);
  count.count += 1;
  count.bytes += target.bytesWritten;
  return target.bytesWritten;
}

const LIST = 'files.jsonl';

async function writeAttachments(writing: Writing, client: pg.ClientBase): Promise<void> {
  let record = '';
  let taken = new Set<string>();
  for await (const { id, record_id, name, media_type, sha256, kind, number, title } of attachments(client)) {
    if (record_id !== record) {
      record = record_id;
      taken = new Set();
      await mkdir(join(writing.root, 'files', kind, record_id), { recursive: true });
    }
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    const path = `files/${kind}/${record_id}/${free}`;
    const sizeBytes = await place(writing, sha256, path);
    const line = {
      path: sizeBytes === null ? null : path,
      name,
      mediaType: media_type,
      sizeBytes,
      sha256,
      attachmentId: id,
    };
    const about = { recordId: record_id, recordKind: kind, recordNumber: number, recordTitle: title };
    await appendFile(join(writing.root, LIST), `${JSON.stringify({ ...line, ...about })}\n`);
  }
}

/** Files that no attachment names: brought in through the import wizard, or kept by a table of its own with their sum. */
async function writeOthers(writing: Writing, directory: string): Promise<void> {
  await mkdir(join(writing.root, 'files', 'other'), { recursive: true });
  for await (const { sha256 } of keptFiles(directory)) {
    if (writing.done.has(sha256)) continue;
    const path = `files/other/${sha256}`;
    const sizeBytes = await place(writing, sha256, path);
    await appendFile(join(writing.root, LIST), `${JSON.stringify({ path, sizeBytes, sha256 })}\n`);
  }
}

/** Every attached file in the clear, by kind and record under its own name, and a list of them. */
export async function writeFiles(
  client: pg.ClientBase,
  files: FileStore,
  { directory, root }: { directory: string; root: string },
): Promise<FilesWritten> {
  const writing: Writing = { root, files, count: { count: 0, bytes: 0, missing: 0 }, done: new Set() };
  await writeFile(join(root, LIST), '', { mode: 0o600 });
  await writeAttachments(writing, client);
  await writeOthers(writing, directory);
  return writing.count;
}
