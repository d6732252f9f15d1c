import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { Validated } from '../../../shared/contract.ts';
import type { extractApi, MarkedRows } from '../contract/extract.ts';
import type { Deed, Ground, LogExtractState, ReaderAs, Secrecy, SecrecyHint } from '../contract/extract-words.ts';

type ExtractTable = {
  id: string;
  unit_id: string;
  number: string;
  patient: string;
  from_on: string;
  to_on: string;
  requested_on: string;
  identified: string;
  protected: boolean;
  reader_as: ReaderAs;
  state: LogExtractState;
  entries: string;
  search_ms: number;
  made_by: string;
  made_at: Date;
  second_at: Date | null;
  second_note: string;
  issued_at: Date | null;
  version: number;
};
const tables = (db: Db) => db.withTables<{ 'log_review.log_extract': ExtractTable }>();
const nameOf = <const A extends string>(column: string, as: A) =>
  sql<string | null>`(select p.name from access.principal p where p.id = ${sql.ref(column)})`.as(as);

const extractRows = (db: Db) =>
  tables(db)
    .selectFrom('log_review.log_extract as x')
    .select([
      'x.id',
      'x.number',
      'x.from_on',
      'x.to_on',
      'x.requested_on',
      'x.state',
      'x.entries',
      'x.made_at',
      'x.version',
    ])
    .select(nameOf('x.made_by', 'maker'))
    .select(
      sql<number>`(select count(*)::int from log_review.extract_row r where r.extract_id = x.id and r.secrecy <> 'release')`.as(
        'withheld',
      ),
    );
export type ExtractListRow = Awaited<ReturnType<ReturnType<typeof extractRows>['executeTakeFirstOrThrow']>>;

type ExtractQuery = Validated<typeof extractApi.extracts>['query'];
export function listExtracts(db: Db, asked: ExtractQuery) {
  let query = extractRows(db);
  if (asked.state) query = query.where('x.state', '=', asked.state);
  if (asked.q) query = query.where('x.number', 'ilike', containing(asked.q));
  return keyset(db, query, asked, {
    id: sql.ref('x.id'),
    columns: { madeAt: sql.ref('x.made_at'), number: sql.ref('x.number') },
  });
}

export const extractById = (db: Db, id: string) =>
  extractRows(db)
    .select(['x.unit_id', 'x.patient', 'x.identified', 'x.protected', 'x.reader_as', 'x.search_ms', 'x.made_by'])
    .select(['x.second_at', 'x.second_note', 'x.issued_at'])
    .select([nameOf('x.second_by', 'looker'), nameOf('x.issued_by', 'issuer')])
    .where('x.id', '=', id)
    .executeTakeFirst();
export type WholeExtractRow = NonNullable<Awaited<ReturnType<typeof extractById>>>;

export async function nextExtractNumber(db: Db, year: number): Promise<string> {
  const { rows } = await sql<{ number: string }>`
    select 'LU-' || ${String(year)}::text || '-' || lpad(nextval('log_review.log_extract_number')::text, 4, '0') as number`.execute(
    db,
  );
  return rows[0]?.number ?? '';
}

type NewExtract = Pick<
  ExtractTable,
  | 'id'
  | 'unit_id'
  | 'number'
  | 'patient'
  | 'from_on'
  | 'to_on'
  | 'requested_on'
  | 'identified'
  | 'protected'
  | 'reader_as'
  | 'search_ms'
  | 'made_by'
>;
/** The title names no patient: it stands in lists. */
export async function insertExtract(db: Db, x: NewExtract & { entries: number; at: string }): Promise<void> {
  await sql`insert into log_review.log_extract (id, unit_id, number, title, patient, from_on, to_on, requested_on, identified, protected,
      reader_as, entries, search_ms, made_by, made_at)
    values (${x.id}, ${x.unit_id}, ${x.number}, 'Loggutdrag', ${x.patient}, ${x.from_on}::date, ${x.to_on}::date,
      ${x.requested_on}::date, ${x.identified}, ${x.protected}, ${x.reader_as}, ${x.entries}, ${x.search_ms}, ${x.made_by},
      ${x.at}::timestamptz)`.execute(db);
}

export type ToldRowStored = {
  id: string;
  day: string;
  first_at: Date;
  last_at: Date;
  unit: string;
  provider: string;
  user_hsa: string;
  reader_name: string | null;
  reader_title: string;
  done: Deed[];
  entries: number;
  marks: SecrecyHint[];
  secrecy: Secrecy;
  ground: Ground | null;
  secrecy_note: string;
};
export type NewToldRow = Omit<ToldRowStored, 'first_at' | 'last_at' | 'secrecy_note'> & {
  first_at: string;
  last_at: string;
};

export async function insertToldRows(db: Db, extractId: string, rows: readonly NewToldRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into log_review.extract_row (id, extract_id, day, first_at, last_at, unit, provider, user_hsa, reader_name,
      reader_title, done, entries, marks, secrecy, ground)
    select r.id, ${extractId}, r.day, r.first_at, r.last_at, r.unit, r.provider, r.user_hsa, r.reader_name, r.reader_title, r.done,
      r.entries, r.marks, r.secrecy, r.ground
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, day date, first_at timestamptz, last_at timestamptz,
      unit text, provider text, user_hsa text, reader_name text, reader_title text, done text[], entries int, marks text[],
      secrecy text, ground text)`.execute(db);
}

/** Newest first; `most` null: all. */
export async function toldRows(db: Db, extractId: string, most: number | null): Promise<ToldRowStored[]> {
  const { rows } =
    await sql<ToldRowStored>`select id, day, first_at, last_at, unit, provider, user_hsa, reader_name, reader_title,
      done, entries, marks, secrecy, ground, secrecy_note
    from log_review.extract_row where extract_id = ${extractId} order by day desc, first_at desc, id limit ${most}`.execute(
      db,
    );
  return rows;
}

export type ToldUnitStored = {
  unit: string;
  provider: string;
  days: number;
  rows: number;
  first_on: string;
  last_on: string;
  withheld: number;
};
export async function toldUnits(db: Db, extractId: string): Promise<ToldUnitStored[]> {
  const { rows } =
    await sql<ToldUnitStored>`select unit, provider, count(distinct day)::int as days, count(*)::int as rows,
      min(day) as first_on, max(day) as last_on, count(*) filter (where secrecy <> 'release')::int as withheld
    from log_review.extract_row where extract_id = ${extractId} group by unit, provider order by max(day) desc, unit, provider`.execute(
      db,
    );
  return rows;
}

const chosen = (which: MarkedRows['which']) => {
  if (which.by === 'rows') return sql`id = any (${[...which.rowIds]}::uuid[])`;
  return which.by === 'unit' ? sql`unit = ${which.unit}` : sql`user_hsa = ${which.userHsa}`;
};

/** Writes the outcome of the secrecy test; answers how many rows it was for. */
export async function markToldRows(
  db: Db,
  extractId: string,
  { which, secrecy, ground, note }: MarkedRows,
): Promise<number> {
  const { numAffectedRows } = await sql`update log_review.extract_row set secrecy = ${secrecy}, ground = ${ground},
    secrecy_note = ${note} where extract_id = ${extractId} and ${chosen(which)}`.execute(db);
  return Number(numAffectedRows ?? 0n);
}

type Step =
  | { state: 'second' | 'ready' }
  | { state: 'draft' | 'ready'; secondBy: string | null; secondAt: string | null; secondNote: string }
  | { state: 'issued'; issuedBy: string; issuedAt: string };

const setOf = (step: Step) => {
  if ('issuedBy' in step) return sql`issued_by = ${step.issuedBy}, issued_at = ${step.issuedAt}::timestamptz, `;
  if (!('secondBy' in step)) return sql``;
  return sql`second_by = ${step.secondBy}::uuid, second_at = ${step.secondAt}::timestamptz, second_note = ${step.secondNote}, `;
};

/** Takes an extract a step on, at the version seen; false when somebody was there before. */
export async function stepExtract(db: Db, id: string, version: number, step: Step): Promise<boolean> {
  const { numAffectedRows } = await sql`update log_review.log_extract set ${setOf(step)} state = ${step.state}
    where id = ${id} and version = ${version}`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Names of care providers by HSA-id: of the unit that has it, else of the legal person whose number it begins with. */
export async function providerNames(db: Db, hsaIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ hsa_id: string; name: string }>`select asked.hsa_id, coalesce(
      (select u.name from organisation.unit u where upper(u.hsa_id) = upper(asked.hsa_id) limit 1),
      (select u.name from organisation.unit u where replace(u.registration_number, '-', '') = substring(upper(asked.hsa_id) from '^SE(\\d{10})-')
        order by u.valid_from, u.id limit 1)) as name
    from unnest(${[...new Set(hsaIds)]}::text[]) as asked (hsa_id)`.execute(db);
  return new Map(rows.flatMap(({ hsa_id, name }) => (name ? [[hsa_id, name] as const] : [])));
}

export type Reader = { hsa_id: string; name: string; title: string; guarded: boolean };
/** Who readers in the log are, as far as they are known here. */
export async function readersOf(db: Db, hsaIds: readonly string[]): Promise<Map<string, Reader>> {
  const { rows } = await sql<Reader>`select * from log_review.readers_of(${[...new Set(hsaIds)]}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.hsa_id, row]));
}
