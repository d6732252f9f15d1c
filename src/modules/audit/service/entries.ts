import type { Context } from '../../../platform/module.ts';
import { namesOf } from '../../../platform/records/index.ts';
import type { Page } from '../../../shared/list.ts';
import { Problem } from '../../../shared/problem.ts';
import type { AuditChange, AuditEntry, AuditEntryWhole, EntryQuery } from '../contract.ts';
import { fieldChanges, idsIn, withNames } from '../rules.ts';
import * as store from '../store/entries.ts';
import { actionName, columnName, permissionName, say } from './words.ts';

type Row = NonNullable<Awaited<ReturnType<typeof store.entryAt>>>;
type ChangeRow = Awaited<ReturnType<typeof store.changesWith>>[number];

function present(context: Context, row: Omit<Row, 'era' | 'xid'>): AuditEntry {
  const { services, language } = context;
  const kind = services.modules.flatMap(({ records = [] }) => records).find((one) => one.kind === row.subject_kind);
  return {
    id: row.id,
    at: row.at.toISOString(),
    actorId: row.actor_id,
    actor: row.actor ?? '',
    action: row.action,
    what: actionName(context, row.action, row.permission),
    outcome: row.outcome,
    outcomeName: say(context, `audit.${row.outcome}`),
    subjectId: row.subject_id,
    subject: row.subject_title ?? '',
    subjectKind: kind?.name[language] ?? '',
    subjectPath: row.subject_id ? (kind?.path(row.subject_id) ?? null) : null,
    unitId: row.unit_id,
    unit: row.unit ?? '',
    permission: permissionName(context, row.permission),
    requestId: row.request_id,
  };
}

const encode = (position: store.Position) => Buffer.from(JSON.stringify(position)).toString('base64url');

function decode(cursor: string): store.Position {
  try {
    const { at, id } = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Partial<store.Position>;
    if (typeof at === 'string' && /^\d{4}-/.test(at) && /^\d{1,18}$/.test(id ?? '')) return { at, id: id ?? '' };
  } catch {
    // told below
  }
  throw new Problem('list.bad-cursor', 422);
}

export async function listEntries(context: Context, query: EntryQuery): Promise<Page<AuditEntry>> {
  const rows = await store.listEntries(context.db, query, query.after === undefined ? null : decode(query.after));
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  return {
    items: items.map((row) => present(context, row)),
    next: rows.length > query.limit && last ? encode({ at: last.position, id: last.id }) : null,
    count: query.count ? await store.countEntries(context.db, query) : null,
  };
}

/** What the entry says beyond the usual: why it was refused, which file, how many rows. */
function detailsOf(context: Context, row: Row): AuditEntryWhole['details'] {
  const known = { permission: permissionName(context, row.permission) };
  const given = Object.entries(row.detail ?? {}).filter(([, value]) => value !== null);
  return given.map(([key, value]) => {
    const code = `audit.detail.${key}`;
    const label = context.services.words.has(code) ? say(context, code) : key;
    const plain = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return { label, value: key === 'reason' ? say(context, plain, known) : plain };
  });
}

const kinds = { INSERT: 'created', UPDATE: 'updated', DELETE: 'removed' } as const;

const presentChange = (context: Context, row: ChangeRow): AuditChange => ({
  id: row.id,
  table: row.tbl,
  rowKey: row.row_key,
  kind: kinds[row.op],
  databaseUser: row.db_user,
  fields: fieldChanges(row.before, row.after).map(({ column, ...values }) => ({
    field: columnName(context, row.tbl, column),
    ...values,
  })),
});

type Told = Pick<AuditEntryWhole, 'details' | 'changes'>;

/** With names beside the ids, as far as the reader may know them. */
async function named({ db }: Context, { details, changes }: Told): Promise<Told> {
  const fields = changes.flatMap((change) => change.fields);
  const said = [...details.map(({ value }) => value), ...fields.flatMap(({ before, after }) => [before, after])];
  const names = await namesOf(db, idsIn(said));
  const told = (text: string | null) => text && withNames(text, names);
  return {
    details: details.map(({ label, value }) => ({ label, value: withNames(value, names) })),
    changes: changes.map((change) => ({
      ...change,
      fields: change.fields.map(({ field, before, after }) => ({ field, before: told(before), after: told(after) })),
    })),
  };
}

export async function entryWhole(context: Context, id: string): Promise<AuditEntryWhole> {
  const row = await store.entryAt(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  if (row.unit_id) context.note({ unitId: row.unit_id });
  const changes = await store.changesWith(context.db, row);
  return {
    ...present(context, row),
    ...(await named(context, {
      details: detailsOf(context, row),
      changes: changes.map((change) => presentChange(context, change)),
    })),
    changeCount: changes[0]?.all_rows ?? 0,
  };
}
