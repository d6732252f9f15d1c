import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset, positionOf } from '../../../platform/lists/keyset.ts';
import type { EvidenceQuery } from '../contract/evidence.ts';
import type { EvidenceTable } from '../tables.ts';
import { firstOf, personName, rowsOf, tables, unitName } from './rows.ts';

/** More matches than this are not looked up one by one: a text that common is found at once in any order. */
const rareMatches = 2000;
const beginning = { value: '-infinity', id: '00000000-0000-0000-0000-000000000000' };
const columns = {
  nextCheckOn: sql`coalesce(e.next_check_on, 'infinity'::date)`,
  validUntil: sql`coalesce(e.valid_until, 'infinity'::date)`,
  collectedOn: sql.ref('e.collected_on'),
  title: sql.ref('e.title'),
};

const selected = (db: Db, source = sql<EvidenceTable>`requirements.evidence`) =>
  tables(db)
    .selectFrom(source.as('e'))
    .select(['e.id', 'e.title', 'e.kind', 'e.unit_id', 'e.owner_id'])
    .select([unitName('e.unit_id').as('unit'), personName('e.owner_id').as('owner')])
    .select(['e.collected_on', 'e.valid_until', 'e.next_check_on', 'e.withdrawn_on']);

const unitsAsked = async (db: Db, unitId: string | undefined): Promise<string[] | null> =>
  (await firstOf(db, sql<{ units: string[] | null }>`select requirements.evidence_units(${unitId ?? null}) as units`))
    ?.units ?? null;

/** The ids of what has a rare text in its title, null when it is common. */
async function rarelyTitled(db: Db, q: string): Promise<string[] | null> {
  const found = await rowsOf(
    db,
    sql<{ id: string }>`select id from requirements.evidence_titled(${containing(q)}, ${rareMatches + 1}) as id`,
  );
  return found.length > rareMatches ? null : found.map(({ id }) => id);
}

/** Everything that fits the filters. The units are named so that the planner can weigh few rows against a long order. */
async function fitting(db: Db, { unitId, kind, ownerId, validBefore, withdrawn, q }: EvidenceQuery) {
  const units = await unitsAsked(db, unitId);
  const titled = q ? await rarelyTitled(db, q) : null;
  let query = selected(db).where('e.withdrawn_on', withdrawn ? 'is not' : 'is', null);
  if (units) query = query.where(sql<SqlBool>`e.unit_id = any(${units}::uuid[])`);
  if (titled) query = query.where(sql<SqlBool>`e.id = any(${titled}::uuid[])`);
  else if (q) query = query.where(sql<SqlBool>`e.title ilike ${containing(q)}`);
  if (kind) query = query.where('e.kind', '=', kind);
  if (ownerId) query = query.where('e.owner_id', '=', ownerId);
  if (validBefore) query = query.where('e.valid_until', '<', validBefore);
  return query;
}

/** In the order of next check the database walks units and the common order itself (see the function). */
function byNextCheck(db: Db, asked: EvidenceQuery) {
  const { unitId = null, kind = null, limit } = asked;
  const { value, id } = positionOf(asked) ?? beginning;
  return selected(
    db,
    sql<EvidenceTable>`requirements.evidence_by_next_check(${unitId}, ${value}, ${id}, ${limit + 1}, ${kind})`,
  );
}

/** What few rows fit is better looked up than looked for down an order. */
const isNarrow = ({ ownerId, q, validBefore, withdrawn }: EvidenceQuery): boolean =>
  Boolean(ownerId || q || validBefore || withdrawn);

/** A page of evidence. The same cost for whoever reads one unit, an administration or the whole region. */
export async function listEvidence(db: Db, asked: EvidenceQuery) {
  const id = sql.ref('e.id');
  if (asked.sort !== 'nextCheckOn' || isNarrow(asked))
    return keyset(db, await fitting(db, asked), asked, { columns, id });
  if (!asked.count) return keyset(db, byNextCheck(db, asked), asked, { columns, id });
  return keyset(db, byNextCheck(db, asked), asked, { columns, id, whole: await fitting(db, asked) });
}

export const evidenceChoices = (db: Db, q: string) =>
  rowsOf(
    db,
    sql<{
      id: string;
      title: string;
      collected_on: string;
      unit: string;
    }>`select e.id, e.title, e.collected_on, u.name as unit
      from requirements.evidence_titled(${containing(q)}, 200) as found (id) join requirements.evidence e on e.id = found.id
      join access.scope u on u.id = e.unit_id where e.withdrawn_on is null order by e.title, e.id limit 20`,
  );

export type EvidenceRow = EvidenceTable & {
  version: number;
  withdrawn_because: string;
  unit: string;
  owner: string | null;
  may_edit: boolean;
};

export const evidenceAt = (db: Db, id: string) =>
  firstOf(
    db,
    sql<EvidenceRow>`select e.*, u.name as unit, p.name as owner, access.sees('requirements.collect', e.unit_id) as may_edit
      from requirements.evidence e join access.scope u on u.id = e.unit_id left join access.principal p on p.id = e.owner_id where e.id = ${id}`,
  );

export type NamedEvidence = {
  id: string;
  title: string;
  kind: EvidenceTable['kind'];
  url: string;
  unit_id: string;
  unit: string;
  owner_id: string | null;
  owner: string | null;
  collected_on: string;
  valid_until: string | null;
  next_check_on: string | null;
  withdrawn_on: string | null;
};

/** Those of some evidence that the actor may read, soonest to run out first. */
export const evidenceByIds = (db: Db, ids: readonly string[]): Promise<NamedEvidence[]> =>
  selected(db)
    .select('e.url')
    .where(sql<SqlBool>`e.id = any(${ids}::uuid[])`)
    .orderBy(columns.validUntil)
    .orderBy('e.id')
    .execute();

export type EvidenceFacts = Omit<
  EvidenceTable,
  'version' | 'created_at' | 'created_by' | 'updated_at' | 'withdrawn_on' | 'withdrawn_because'
>;

export const insertEvidence = (db: Db, facts: EvidenceFacts) =>
  tables(db)
    .insertInto('requirements.evidence')
    .values({ ...facts, withdrawn_on: null })
    .execute();

type Changed = Partial<EvidenceFacts> & { withdrawn_on?: string; withdrawn_because?: string };

/** Answers whether the version seen still was the one stored. */
export async function updateEvidence(db: Db, id: string, version: number, facts: Changed): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('requirements.evidence')
    .set(facts)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
