import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { MappingRelation } from '../contract/words.ts';
import { firstOf, rowsOf } from './rows.ts';

type Words = Record<string, string>;
export type Origin = 'builtin' | 'imported';

export type LoadedRow = { id: string; urn: string; version: number; file_sha256: string; origin: Origin };

/** Frameworks and mapping sets already loaded, by URN. */
export const loadedFrameworks = (db: Db) =>
  rowsOf(db, sql<LoadedRow>`select id, urn, version, file_sha256, origin from requirements.framework`);
export const loadedMappingSets = (db: Db) =>
  rowsOf(db, sql<LoadedRow>`select id, urn, version, file_sha256, origin from requirements.mapping_set`);

export type FrameworkFacts = {
  id: string;
  urn: string;
  version: number;
  refId: string;
  name: Words;
  description: Words;
  provider: string;
  source: string;
  copyright: string | null;
  locale: string;
  groups: readonly { id: string; name: Words }[];
  origin: Origin;
  fileSha256: string;
};

/** Puts a framework in, or its higher version in its place under the same id. */
export const saveFramework = (db: Db, f: FrameworkFacts) =>
  rowsOf(
    db,
    sql`insert into requirements.framework (id, urn, version, ref_id, name, description, provider, source, copyright, locale, groups, origin, file_sha256)
      values (${f.id}, ${f.urn}, ${f.version}, ${f.refId}, ${JSON.stringify(f.name)}::jsonb, ${JSON.stringify(f.description)}::jsonb, ${f.provider},
        ${f.source}, ${f.copyright}, ${f.locale}, ${JSON.stringify(f.groups)}::jsonb, ${f.origin}, ${f.fileSha256})
      on conflict (id) do update set version = excluded.version, ref_id = excluded.ref_id, name = excluded.name,
        description = excluded.description, provider = excluded.provider, source = excluded.source, copyright = excluded.copyright,
        locale = excluded.locale, groups = excluded.groups, origin = excluded.origin, file_sha256 = excluded.file_sha256,
        loaded_at = now(), loaded_by = access.actor()`,
  );

export type StoredNodeRow = {
  id: string;
  urn: string;
  parent_urn: string | null;
  ref_id: string;
  place: number;
  depth: number;
  name: Words;
  text: Words;
  assessable: boolean;
  groups: string[];
  source: string | null;
  certainty: string;
  retired_in: number | null;
};

/** The requirements of a framework as they are stored, retired ones too. */
export const storedNodes = (db: Db, frameworkId: string) =>
  rowsOf(
    db,
    sql<StoredNodeRow>`select n.id, n.urn, p.urn as parent_urn, n.ref_id, n.place, n.depth, n.name, n.text, n.assessable, n.groups, n.source,
        n.certainty, n.retired_in
      from requirements.node n left join requirements.node p on p.id = n.parent_id where n.framework_id = ${frameworkId}`,
  );

export type NodeFacts = {
  id: string;
  urn: string;
  parent_id: string | null;
  ref_id: string;
  place: number;
  depth: number;
  name: Words;
  text: Words;
  assessable: boolean;
  groups: readonly string[];
  source: string | null;
  certainty: string;
};

/** Puts requirements in, or anew under the same ids; none of them is retired any longer. */
export const saveNodes = (db: Db, frameworkId: string, nodes: readonly NodeFacts[]) =>
  rowsOf(
    db,
    sql`insert into requirements.node (id, framework_id, urn, parent_id, ref_id, place, depth, name, text, assessable, groups, source, certainty)
      select n.id, ${frameworkId}, n.urn, n.parent_id, n.ref_id, n.place, n.depth, n.name, n.text, n.assessable,
        array(select jsonb_array_elements_text(n.groups)), n.source, n.certainty
      from jsonb_to_recordset(${JSON.stringify(nodes)}::jsonb) as n (id uuid, urn text, parent_id uuid, ref_id text, place int, depth int,
        name jsonb, text jsonb, assessable boolean, groups jsonb, source text, certainty text)
      on conflict (id) do update set parent_id = excluded.parent_id, ref_id = excluded.ref_id, place = excluded.place, depth = excluded.depth,
        name = excluded.name, text = excluded.text, assessable = excluded.assessable, groups = excluded.groups, source = excluded.source,
        certainty = excluded.certainty, retired_in = null`,
  );

/** Marks requirements as gone from a version on; they stay for what was assessed. */
export const retireNodes = (db: Db, frameworkId: string, urns: readonly string[], version: number) =>
  rowsOf(
    db,
    sql`update requirements.node set retired_in = ${version} where framework_id = ${frameworkId} and urn = any(${urns}::text[])`,
  );

/** Gives assessments the present number and name of their requirement, where these have changed. */
export const renameAssessments = (db: Db, frameworkId: string) =>
  rowsOf(
    db,
    sql`update requirements.assessment a set number = n.ref_id, title = requirements.word(n.name, 'sv')
      from requirements.node n where n.id = a.node_id and n.framework_id = ${frameworkId}
        and (a.number, a.title) is distinct from (n.ref_id, requirements.word(n.name, 'sv'))`,
  );

export type MappingSetFacts = {
  id: string;
  urn: string;
  version: number;
  name: Words;
  source: string;
  fromFrameworkId: string;
  toFrameworkId: string;
  origin: Origin;
  fileSha256: string;
};

export const saveMappingSet = (db: Db, s: MappingSetFacts) =>
  rowsOf(
    db,
    sql`insert into requirements.mapping_set (id, urn, version, name, source, from_framework_id, to_framework_id, origin, file_sha256)
      values (${s.id}, ${s.urn}, ${s.version}, ${JSON.stringify(s.name)}::jsonb, ${s.source}, ${s.fromFrameworkId}, ${s.toFrameworkId}, ${s.origin}, ${s.fileSha256})
      on conflict (id) do update set version = excluded.version, name = excluded.name, source = excluded.source,
        from_framework_id = excluded.from_framework_id, to_framework_id = excluded.to_framework_id, origin = excluded.origin,
        file_sha256 = excluded.file_sha256, loaded_at = now(), loaded_by = access.actor()`,
  );

export type MappingFacts = {
  from_id: string;
  to_id: string;
  relation: MappingRelation;
  strength: number | null;
  reason: Words;
};

/** Replaces the relations of a set. */
export async function saveMappings(db: Db, setId: string, mappings: readonly MappingFacts[]): Promise<void> {
  await rowsOf(db, sql`delete from requirements.mapping where set_id = ${setId}`);
  await rowsOf(
    db,
    sql`insert into requirements.mapping (set_id, from_id, to_id, relation, strength, reason)
      select ${setId}, m.from_id, m.to_id, m.relation, m.strength, m.reason
      from jsonb_to_recordset(${JSON.stringify(mappings)}::jsonb) as m (from_id uuid, to_id uuid, relation text, strength numeric, reason jsonb)`,
  );
}

/** The ids of a framework's requirements by URN. */
export const nodeIdsByUrn = async (db: Db, frameworkId: string): Promise<Map<string, string>> =>
  new Map(
    (
      await rowsOf(
        db,
        sql<{ id: string; urn: string }>`select id, urn from requirements.node where framework_id = ${frameworkId}`,
      )
    ).map(({ id, urn }) => [urn, id]),
  );

/** One who loads at a time: two at once would each find nothing and then clash. */
export const lockLibraries = (db: Db) => firstOf(db, sql`select pg_advisory_xact_lock(7265119012)`);
