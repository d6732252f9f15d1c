import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { AssessmentStatus, InclusionReason, SafeguardStatus, Shortcoming } from '../contract/words.ts';
import { rowsOf } from './rows.ts';

export type TraceItem = {
  id: string;
  version: number;
  documentId: string;
  versionNumber: number | null;
  sectionNumber: string;
  sectionHeading: string;
};
export type SafeguardItem = { id: string; number: string; title: string; status: SafeguardStatus };
/** `throughId`: the safeguard it shows; null when it is linked to the assessment itself. */
export type EvidenceItem = { id: string; throughId: string | null; shownUntil: string | null };

/** An assessment of a requirement at the unit asked for (`distance` 0) or at one above it, with all that is linked to it. */
export type ChainRow = {
  id: string;
  version: number;
  node_id: string;
  unit_id: string;
  unit: string;
  distance: number;
  status: AssessmentStatus;
  justification: string;
  shortcoming: Shortcoming | null;
  reasons: InclusionReason[];
  owner_id: string | null;
  owner: string | null;
  assessed_by: string | null;
  assessor: string | null;
  checked_on: string | null;
  next_check_on: string | null;
  updated_at: Date;
  traces: TraceItem[];
  safeguards: SafeguardItem[];
  evidence: EvidenceItem[];
};

/** Whose assessments: all of a framework's requirements, or one requirement's. */
export type Whose = { frameworkId: string } | { nodeId: string };

const belonging = (whose: Whose): RawBuilder<unknown> =>
  'nodeId' in whose
    ? sql`a.node_id = ${whose.nodeId}`
    : sql`a.node_id in (select id from requirements.node where framework_id = ${whose.frameworkId})`;

const traced = sql`select t.assessment_id, jsonb_agg(jsonb_build_object('id', t.id, 'version', t.version, 'documentId', t.document_id,
    'versionNumber', t.version_number, 'sectionNumber', t.section_number, 'sectionHeading', t.section_heading) order by t.created_at, t.id) as items
  from requirements.trace t where t.assessment_id in (select id from here) group by 1`;

const guarded = sql`select l.assessment_id, jsonb_agg(jsonb_build_object('id', s.id, 'number', s.number, 'title', s.title, 'status', s.status)
    order by s.number) as items
  from requirements.assessment_safeguard l join requirements.safeguard s on s.id = l.safeguard_id
  where l.assessment_id in (select id from here) group by 1`;

const shown = sql`select assessment_id, jsonb_agg(jsonb_build_object('id', evidence_id, 'throughId', through_id,
    'shownUntil', nullif(shown_until, 'infinity'::date)) order by shown_until, evidence_id) as items
  from (
    select l.assessment_id, l.evidence_id, null::uuid as through_id, l.shown_until from requirements.assessment_evidence l
    where l.assessment_id in (select id from here)
    union all
    select l.assessment_id, e.evidence_id, l.safeguard_id, e.shown_until from requirements.assessment_safeguard l
    join requirements.safeguard_evidence e on e.safeguard_id = l.safeguard_id where l.assessment_id in (select id from here)) every
  group by 1`;

/** Every assessment that bears on a unit, its own and those above, nearest first. One statement for a whole framework. */
export const chainAt = (db: Db, unitId: string, whose: Whose): Promise<ChainRow[]> =>
  rowsOf(
    db,
    sql<ChainRow>`with chain as materialized (
        select t.ancestor_id as unit_id, u.name as unit, t.depth as distance
        from access.scope_tree t join access.scope u on u.id = t.ancestor_id where t.descendant_id = ${unitId}),
      here as materialized (
        select a.*, c.unit, c.distance from requirements.assessment a join chain c on c.unit_id = a.unit_id where ${belonging(whose)}),
      traced as (${traced}), guarded as (${guarded}), shown as (${shown})
      select a.id, a.version, a.node_id, a.unit_id, a.unit, a.distance, a.status, a.justification, a.shortcoming, a.reasons,
        a.owner_id, o.name as owner, a.assessed_by, b.name as assessor, a.checked_on, a.next_check_on, a.updated_at,
        coalesce(t.items, '[]') as traces, coalesce(s.items, '[]') as safeguards, coalesce(e.items, '[]') as evidence
      from here a left join access.principal o on o.id = a.owner_id left join access.principal b on b.id = a.assessed_by
      left join traced t on t.assessment_id = a.id left join guarded s on s.assessment_id = a.id left join shown e on e.assessment_id = a.id
      order by a.distance`,
  );

export type BelowRow = {
  id: string;
  unit_id: string;
  unit: string;
  status: AssessmentStatus;
  checked_on: string | null;
};

/** What units below a unit have said of a requirement themselves. */
export const assessedBelow = (db: Db, unitId: string, nodeId: string, most: number) =>
  rowsOf(
    db,
    sql<BelowRow>`select a.id, a.unit_id, u.name as unit, a.status, a.checked_on from requirements.assessment a
      join access.scope_tree t on t.ancestor_id = ${unitId} and t.descendant_id = a.unit_id and t.depth > 0
      join access.scope u on u.id = a.unit_id
      where a.node_id = ${nodeId} and a.status <> 'notAssessed' order by u.name, a.id limit ${most}`,
  );

/** How requirements stand at a unit, whatever framework they belong to. */
export const holdingStatuses = (db: Db, unitId: string, nodeIds: readonly string[]) =>
  rowsOf(
    db,
    sql<{ node_id: string; status: AssessmentStatus }>`select distinct on (a.node_id) a.node_id, a.status
      from requirements.assessment a join access.scope_tree t on t.ancestor_id = a.unit_id and t.descendant_id = ${unitId}
      where a.node_id = any(${nodeIds}::uuid[]) and a.status <> 'notAssessed' order by a.node_id, t.depth`,
  );
