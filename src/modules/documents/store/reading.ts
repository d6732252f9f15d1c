import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { DocumentTables, ReadRequestTable } from '../tables.ts';

const tables = (db: Db) => db.withTables<DocumentTables>();

export type Audience = { unitIds: readonly string[]; roles: readonly string[]; personIds: readonly string[] };
type Reached = { people_count: number; already: number; barred: number };

/** How many a request would reach, of whom some are asked already or may not read what is secret. */
export async function countAudience(
  db: Db,
  documentId: string,
  { unitIds, roles, personIds }: Audience,
): Promise<Reached> {
  const { rows } = await sql<Reached>`
    select * from documents.audience_count(${documentId}, ${[...unitIds]}::uuid[], ${[...roles]}::text[], ${[...personIds]}::uuid[],
      access.today())`.execute(db);
  return rows[0] ?? { people_count: 0, already: 0, barred: 0 };
}

export type NewRequest = Pick<
  ReadRequestTable,
  'id' | 'document_id' | 'version_id' | 'content_sha256' | 'due_on' | 'note' | 'expected' | 'asked_on' | 'again_of'
> & { unit_ids: readonly string[]; roles: readonly string[]; person_ids: readonly string[] };

export const insertRequest = (db: Db, { unit_ids, roles, person_ids, ...row }: NewRequest) =>
  tables(db)
    .insertInto('documents.read_request')
    .values({
      ...row,
      unit_ids: sql<string[]>`${[...unit_ids]}::uuid[]`,
      roles: sql<string[]>`${[...roles]}::text[]`,
      person_ids: sql<string[]>`${[...person_ids]}::uuid[]`,
    })
    .execute();

export type Batch = { looked: number; asked: number; last_id: string | null };

/** Asks the next people of a request, at most `most`, in the order of their ids after `after`. */
export async function askNext(db: Db, requestId: string, after: string | null, most: number): Promise<Batch> {
  const { rows } =
    await sql<Batch>`select * from documents.ask(${requestId}, ${after}, ${most}, access.today())`.execute(db);
  return rows[0] ?? { looked: 0, asked: 0, last_id: null };
}

/** All are asked: the request is open, or complete when there was nobody left to ask. */
export const openRequest = (db: Db, id: string) =>
  sql`update documents.read_request q set status = case when exists (
      select from documents.receipt r where r.request_id = q.id and r.answer is distinct from 'read') then 'open' else 'complete' end
    where q.id = ${id} and q.status = 'asking'`.execute(db);

/** The requests of a document that were open or complete are withdrawn; answers what they were. */
export const withdrawRequests = (db: Db, documentId: string) =>
  tables(db)
    .updateTable('documents.read_request')
    .set({ status: 'withdrawn' })
    .where('document_id', '=', documentId)
    .where('status', 'in', ['asking', 'open', 'complete'])
    .returning(['id', 'unit_ids', 'roles', 'person_ids', 'note', 'due_on', 'asked_on', 'expected'])
    .execute();

/** Ends a request; answers whether it was open. */
export async function closeRequest(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('documents.read_request')
    .set({ status: 'closed' })
    .where('id', '=', id)
    .where('status', 'in', ['asking', 'open'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes the task from those whom no open request asks to read the document. */
export const closeUnasked = (db: Db, documentId: string) =>
  sql`select documents.close_unasked(${documentId})`.execute(db);

type Counts = { people: number; read: number; not_understood: number; late: number };
const requestRows = (db: Db) =>
  tables(db)
    .selectFrom('documents.read_request as q')
    .innerJoin('documents.version as v', 'v.id', 'q.version_id')
    .leftJoin('access.principal as p', 'p.id', 'q.created_by')
    .select([
      'q.id',
      'q.document_id',
      'v.number as version_number',
      'q.content_sha256',
      'q.due_on',
      'q.note',
      'q.status',
    ])
    .select(['q.created_at', 'q.created_by', 'p.name as asked_by', 'q.roles', 'q.expected', 'q.again_of'])
    .select(sql<number>`cardinality(q.person_ids)`.as('named'))
    .select(
      sql<
        { id: string; name: string }[]
      >`coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name)
        from access.scope s where s.id = any(q.unit_ids)), '[]')`.as('units'),
    )
    .select(
      sql<Counts>`(select json_build_object('people', count(*), 'read', count(*) filter (where r.answer = 'read'),
        'not_understood', count(*) filter (where r.answer = 'notUnderstood'),
        'late', count(*) filter (where r.answer = 'read' and r.answered_on > q.due_on))
        from documents.receipt r where r.request_id = q.id)`.as('counts'),
    );

export const requestsOf = (db: Db, documentId: string) =>
  requestRows(db).where('q.document_id', '=', documentId).orderBy('q.created_at', 'desc').orderBy('q.id').execute();

export const requestById = (db: Db, id: string) => requestRows(db).where('q.id', '=', id).executeTakeFirst();

/** A request as it is stored, for asking. */
export const requestToAsk = (db: Db, id: string) =>
  tables(db)
    .selectFrom('documents.read_request')
    .select(['id', 'document_id', 'status'])
    .where('id', '=', id)
    .executeTakeFirst();
