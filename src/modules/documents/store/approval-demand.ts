import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { DocumentKind } from '../contract/words.ts';

/** Whether the region wants documents of a kind approved before they come into force. */
export async function demandsApproval(db: Db, kind: DocumentKind): Promise<boolean> {
  const { rows } = await sql`select from documents.approval_demand where kind = ${kind}`.execute(db);
  return rows.length > 0;
}

export async function demandedKinds(db: Db): Promise<DocumentKind[]> {
  const { rows } = await sql<{ kind: DocumentKind }>`select kind from documents.approval_demand`.execute(db);
  return rows.map(({ kind }) => kind);
}

/** The kinds become those given. */
export async function setDemandedKinds(db: Db, kinds: readonly DocumentKind[]): Promise<void> {
  await sql`delete from documents.approval_demand where kind <> all (${[...kinds]}::text[])`.execute(db);
  await sql`insert into documents.approval_demand select unnest(${[...kinds]}::text[]) on conflict do nothing`.execute(
    db,
  );
}
