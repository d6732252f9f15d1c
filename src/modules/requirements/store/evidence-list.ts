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

/** Evidence as lists show it, from the table or what stands in for it. */
export const selectedEvidence = (db: Db, source = sql<EvidenceTable>`requirements.evidence`) =>
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
  let query = selectedEvidence(db).where('e.withdrawn_on', withdrawn ? 'is not' : 'is', null);
  if (units) query = query.where(sql<SqlBool>`e.unit_id = any(${units}::uuid[])`);
  if (titled) query = query.where(sql<SqlBool>`e.id = any(${titled}::uuid[])`);
  else if (q) query = query.where(sql<SqlBool>`e.title ilike ${containing(q)}`);
  if (kind) query = query.where('e.kind', '=', kind);
  if (ownerId) query = query.where('e.owner_id', '=', ownerId);
  if (validBefore) query = query.where(columns.validUntil, '<', validBefore);
  return query;
}

type Fitting = Awaited<ReturnType<typeof fitting>>;

/**
 * A page in the order of next check of what the filters leave few of: its keys first, which the index alone can tell,
 * then its rows.
 */
function keysFirst(db: Db, fit: Fitting, asked: EvidenceQuery) {
  const descending = asked.sort.startsWith('-');
  const [than, way] = descending ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  const from = positionOf(asked);
  const key = columns.nextCheckOn;
  const rest = from ? fit.where(sql<SqlBool>`(${key}, e.id) ${than} (${from.value}, ${from.id}::uuid)`) : fit;
  const keys = rest
    .clearSelect()
    .select('e.id')
    .orderBy(sql`${key} ${way}, e.id ${way}`)
    .limit(asked.limit + 1);
  return selectedEvidence(
    db,
    sql<EvidenceTable>`(select w.* from (${keys}) near join requirements.evidence w on w.id = near.id)`,
  );
}

/** What the database narrows on its walk down the order of next check (see the function). */
const isWalked = ({ sort, ownerId, q, withdrawn }: EvidenceQuery): boolean =>
  sort === 'nextCheckOn' && !(ownerId || q || withdrawn);

/** In the order of next check the database walks units and the common order itself (see the function). */
function byNextCheck(db: Db, asked: EvidenceQuery) {
  const { unitId = null, kind = null, validBefore = null, limit } = asked;
  const { value, id } = positionOf(asked) ?? beginning;
  return selectedEvidence(
    db,
    sql<EvidenceTable>`requirements.evidence_by_next_check(${unitId}, ${kind}, ${validBefore}, ${value}, ${id}, ${limit + 1})`,
  );
}

/** A page of evidence. Much the same cost for whoever reads one unit, an administration or the whole region. */
export async function listEvidence(db: Db, asked: EvidenceQuery) {
  const id = sql.ref('e.id');
  if (isWalked(asked)) {
    const whole = asked.count ? { whole: await fitting(db, asked) } : {};
    return keyset(db, byNextCheck(db, asked), asked, { columns, id, ...whole });
  }
  const whole = await fitting(db, asked);
  const page = asked.sort.endsWith('nextCheckOn') ? keysFirst(db, whole, asked) : whole;
  return keyset(db, page, asked, { columns, id, whole });
}
