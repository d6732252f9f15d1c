import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Text } from '../../../shared/text.ts';
import type { ExtractKind, StepKey, StepState } from '../contract/investigation-words.ts';

export type StepRow = {
  id: string;
  key: StepKey;
  handler_id: string | null;
  handler: string | null;
  due_on: string | null;
  state: StepState;
  note: string;
  settled_at: Date | null;
  settled_by: string | null;
  version: number;
};

export async function stepsOf(db: Db, caseId: string): Promise<StepRow[]> {
  const { rows } = await sql<StepRow>`select s.id, s.key, s.handler_id, h.name as handler, s.due_on, s.state, s.note,
      s.settled_at, b.name as settled_by, s.version
    from log_review.case_step s left join access.principal h on h.id = s.handler_id
    left join access.principal b on b.id = s.settled_by where s.case_id = ${caseId} order by s.place`.execute(db);
  return rows;
}

type NewStep = { id: string; key: string; place: number; handler_id: string | null; due_on: string };
export async function insertSteps(db: Db, caseId: string, steps: readonly NewStep[]): Promise<void> {
  await sql`insert into log_review.case_step (id, case_id, key, place, handler_id, due_on)
    select s.id, ${caseId}, s.key, s.place, s.handler_id, s.due_on
    from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as s (id uuid, key text, place int, handler_id uuid, due_on date)`.execute(
    db,
  );
}

type StepChange =
  | { handlerId: string | null; dueOn: string | null }
  | { state: StepState; note: string; at: string | null; by: string | null };

/** Writes a change to the version of the step that was seen; false when somebody was there before. */
export async function updateStep(db: Db, id: string, version: number, change: StepChange): Promise<boolean> {
  const set =
    'state' in change
      ? sql`state = ${change.state}, note = ${change.note}, settled_at = ${change.at}::timestamptz, settled_by = ${change.by}::uuid`
      : sql`handler_id = ${change.handlerId}::uuid, due_on = ${change.dueOn}::date`;
  const { numAffectedRows } = await sql`update log_review.case_step set ${set}
    where id = ${id} and version = ${version}`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

/** A step settled by the machinery itself, such as rows that were saved; one already settled stays as it is. */
export async function settleByKey(
  db: Db,
  caseId: string,
  key: StepKey,
  said: { note: string; at: string; by: string },
) {
  await sql`update log_review.case_step set state = 'done', note = ${said.note}, settled_at = ${said.at}::timestamptz,
    settled_by = ${said.by} where case_id = ${caseId} and key = ${key} and state = 'todo'`.execute(db);
}

export async function openTasksOf(db: Db, caseId: string): Promise<{ person_id: string; due_on: string | null }[]> {
  const { rows } = await sql<{ person_id: string; due_on: string | null }>`
    select person_id, due_on from log_review.tasks_of(${caseId})`.execute(db);
  return rows;
}

/** By when the first of the steps left that nobody is named for is due; nothing where each has somebody. */
export async function firstUnnamed(db: Db, caseId: string): Promise<{ due_on: string | null } | undefined> {
  const { rows } = await sql<{ due_on: string | null }>`select min(due_on) as due_on from log_review.case_step
    where case_id = ${caseId} and state = 'todo' and handler_id is null having count(*) > 0`.execute(db);
  return rows[0];
}

export type LineRow = { id: string; at: Date; kind: string; said: Text; by: string | null };
export async function linesOf(db: Db, caseId: string): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`select l.id, l.at, l.kind, l.said, p.name as by from log_review.case_line l
    left join access.principal p on p.id = l.by_id where l.case_id = ${caseId} order by l.at desc, l.id desc limit 300`.execute(
    db,
  );
  return rows;
}

type NewLine = { id: string; caseId: string; at: string; kind: string; said: Text };
export async function insertLine(db: Db, { id, caseId, at, kind, said }: NewLine): Promise<void> {
  await sql`insert into log_review.case_line (id, case_id, at, kind, said)
    values (${id}, ${caseId}, ${at}::timestamptz, ${kind}, ${JSON.stringify(said)}::jsonb)`.execute(db);
}

export type CaseExtractRow = {
  id: string;
  case_id: string;
  kind: ExtractKind;
  from_on: string;
  to_on: string;
  state: 'waiting' | 'done' | 'failed';
  asked_at: Date;
  asked_by: string | null;
  asked_by_id: string;
  rows: string | null;
  sha256: string | null;
  size_bytes: string | null;
  summary: Record<string, number>;
};
const extractColumns = sql`e.id, e.case_id, e.kind, e.from_on, e.to_on, e.state, e.asked_at, p.name as asked_by,
  e.asked_by as asked_by_id, e.rows, e.sha256, e.size_bytes, e.summary`;

export async function caseExtractsOf(db: Db, caseId: string): Promise<CaseExtractRow[]> {
  const { rows } = await sql<CaseExtractRow>`select ${extractColumns} from log_review.case_extract e
    left join access.principal p on p.id = e.asked_by where e.case_id = ${caseId} order by e.asked_at, e.id`.execute(
    db,
  );
  return rows;
}

export async function caseExtractById(db: Db, id: string): Promise<CaseExtractRow | undefined> {
  const { rows } = await sql<CaseExtractRow>`select ${extractColumns} from log_review.case_extract e
    left join access.principal p on p.id = e.asked_by where e.id = ${id}`.execute(db);
  return rows[0];
}

type NewExtract = {
  id: string;
  caseId: string;
  kind: ExtractKind;
  fromOn: string;
  toOn: string;
  at: string;
  by: string;
};
export async function insertCaseExtract(db: Db, { id, caseId, kind, fromOn, toOn, at, by }: NewExtract): Promise<void> {
  await sql`insert into log_review.case_extract (id, case_id, kind, from_on, to_on, asked_at, asked_by)
    values (${id}, ${caseId}, ${kind}, ${fromOn}::date, ${toOn}::date, ${at}::timestamptz, ${by})`.execute(db);
}

type Saved = { rows: number; sha256: string; sizeBytes: number; summary: Record<string, number>; at: string };
export async function finishCaseExtract(
  db: Db,
  id: string,
  { rows, sha256, sizeBytes, summary, at }: Saved,
): Promise<void> {
  await sql`update log_review.case_extract set state = 'done', rows = ${rows}, sha256 = ${sha256}, size_bytes = ${sizeBytes},
    summary = ${JSON.stringify(summary)}::jsonb, done_at = ${at}::timestamptz where id = ${id} and state <> 'done'`.execute(
    db,
  );
}

type NewFile = { id: string; recordId: string; name: string; mediaType: string; sizeBytes: number; sha256: string };
/** Puts a file with a record, for those who see it. */
export async function insertFile(db: Db, file: NewFile): Promise<void> {
  await sql`insert into record.attachment (id, record_id, name, media_type, size_bytes, sha256) values (${file.id},
    ${file.recordId}, ${file.name}, ${file.mediaType}, ${file.sizeBytes}, ${file.sha256})`.execute(db);
}

/** Ties two records, as the system does; once. */
export async function linkRecords(
  db: Db,
  link: { id: string; fromId: string; toId: string; reason: string },
): Promise<void> {
  await sql`insert into record.link (id, from_id, to_id, reason) values (${link.id}, ${link.fromId}, ${link.toId}, ${link.reason})
    on conflict (from_id, to_id) do nothing`.execute(db);
}

/** Sets what came of the breach assessment, as the system; once. */
export async function keepIncident(db: Db, caseId: string, incidentId: string): Promise<void> {
  await sql`update log_review.unlawful_access set incident_id = ${incidentId} where id = ${caseId} and incident_id is null`.execute(
    db,
  );
}

/** Who users of the log are, by HSA-id, as far as they are known here; protected people too. */
export async function peopleByHsa(db: Db, hsaIds: readonly string[]): Promise<Map<string, { id: string }>> {
  const { rows } = await sql<{ id: string; hsa_id: string }>`
    select id, hsa_id from log_review.people_of(${[...new Set(hsaIds)]}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.hsa_id, row]));
}
