import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Language } from '../../../shared/text.ts';
import type { AssessmentStatus } from '../contract/words.ts';
import { firstOf, rowsOf } from './rows.ts';

export type FrameworkRow = {
  id: string;
  urn: string;
  version: number;
  ref_id: string;
  name: string;
  language: string;
  provider: string;
  origin: 'builtin' | 'imported';
  nodes: number;
  assessable: number;
};

const summary = (
  language: Language,
) => sql`f.id, f.urn, f.version, f.ref_id, requirements.word(f.name, ${language}) as name,
  requirements.language_of(f.name, ${language}) as language, f.provider, f.origin`;

export const frameworks = (db: Db, language: Language) =>
  rowsOf(
    db,
    sql<FrameworkRow>`select ${summary(language)}, n.nodes, n.assessable from requirements.framework f
      cross join lateral (select count(*)::int as nodes, (count(*) filter (where n.assessable))::int as assessable
        from requirements.node n where n.framework_id = f.id and n.retired_in is null) n
      order by f.ref_id, f.urn`,
  );

export type WholeFrameworkRow = Omit<FrameworkRow, 'nodes' | 'assessable'> & {
  description: string;
  source: string;
  copyright: string | null;
  loaded_at: Date;
  loader: string | null;
  groups: { id: string; name: string }[];
};

export const frameworkAt = (db: Db, id: string, language: Language) =>
  firstOf(
    db,
    sql<WholeFrameworkRow>`select ${summary(language)}, requirements.word(f.description, ${language}) as description, f.source,
        f.copyright, f.loaded_at, p.name as loader,
        (select coalesce(jsonb_agg(jsonb_build_object('id', g ->> 'id', 'name', requirements.word(g -> 'name', ${language})) order by place), '[]')
          from jsonb_array_elements(f.groups) with ordinality as each (g, place)) as groups
      from requirements.framework f left join access.principal p on p.id = f.loaded_by where f.id = ${id}`,
  );

export type StatusCount = { framework_id: string; status: AssessmentStatus; count: number };

/** How many requirements stand how at a unit, for every framework at once; those nobody has assessed are not counted. */
export const statusCounts = (db: Db, unitId: string) =>
  rowsOf(
    db,
    sql<StatusCount>`with chain as materialized (select ancestor_id as unit_id, depth from access.scope_tree where descendant_id = ${unitId}),
      chosen as (select distinct on (s.framework_id) s.framework_id, s.groups
        from requirements.selection s join chain c on c.unit_id = s.unit_id order by s.framework_id, c.depth),
      holding as (select distinct on (a.node_id) a.node_id, a.status
        from requirements.assessment a join chain c on c.unit_id = a.unit_id
        where a.status <> 'notAssessed' order by a.node_id, c.depth)
      select n.framework_id, coalesce(h.status, 'notAssessed') as status, count(*)::int as count
      from requirements.node n left join holding h on h.node_id = n.id left join chosen c on c.framework_id = n.framework_id
      where n.assessable and n.retired_in is null and (c.groups is null or n.groups = '{}' or n.groups && c.groups)
      group by 1, 2`,
  );

export type NodeRow = {
  id: string;
  urn: string;
  parent_id: string | null;
  ref_id: string;
  name: string;
  language: string;
  depth: number;
  assessable: boolean;
  groups: string[];
  retired_in: number | null;
};

/** The whole tree in the file's order, retired requirements at their old places. */
export const nodesOf = (db: Db, frameworkId: string, language: Language) =>
  rowsOf(
    db,
    sql<NodeRow>`select id, urn, parent_id, ref_id, requirements.word(name, ${language}) as name,
        requirements.language_of(name, ${language}) as language, depth, assessable, groups, retired_in
      from requirements.node where framework_id = ${frameworkId} order by place, retired_in nulls first, id`,
  );

export type NodeTextRow = NodeRow & {
  framework_id: string;
  framework: string;
  framework_ref: string;
  framework_version: number;
  text: string;
  source: string | null;
  certainty: 'verified' | 'probable' | 'unstated';
};

export const nodeAt = (db: Db, id: string, language: Language) =>
  firstOf(
    db,
    sql<NodeTextRow>`select n.id, n.urn, n.parent_id, n.ref_id, requirements.word(n.name, ${language}) as name,
        requirements.language_of(n.name, ${language}) as language, n.depth, n.assessable, n.groups, n.retired_in,
        requirements.word(n.text, ${language}) as text, n.source, n.certainty,
        f.id as framework_id, requirements.word(f.name, ${language}) as framework, f.ref_id as framework_ref, f.version as framework_version
      from requirements.node n join requirements.framework f on f.id = n.framework_id where n.id = ${id}`,
  );

/** The headings above a requirement, from the top. */
export const headingsAbove = (db: Db, id: string, language: Language) =>
  rowsOf(
    db,
    sql<{ id: string; ref_id: string; name: string }>`with recursive above as (
        select id, parent_id, ref_id, name, depth from requirements.node
        where id = (select parent_id from requirements.node where id = ${id})
        union all select n.id, n.parent_id, n.ref_id, n.name, n.depth from requirements.node n join above a on n.id = a.parent_id)
      select id, ref_id, requirements.word(name, ${language}) as name from above order by depth`,
  );

export const nodeChoices = (db: Db, q: string, frameworkId: string | undefined, language: Language) =>
  rowsOf(
    db,
    sql<{
      id: string;
      ref_id: string;
      name: string;
      framework: string;
    }>`select n.id, n.ref_id, requirements.word(n.name, ${language}) as name, f.ref_id as framework
      from requirements.node n join requirements.framework f on f.id = n.framework_id
      where n.assessable and n.retired_in is null and (${frameworkId ?? null}::uuid is null or n.framework_id = ${frameworkId ?? null})
        and (starts_with(lower(n.ref_id), lower(${q})) or strpos(lower(requirements.word(n.name, ${language})), lower(${q})) > 0)
      order by f.ref_id, n.place limit 20`,
  );

export type Uses = { assessments: number; frozen: number };

/** What refers to a framework, in any unit, whether or not the actor sees it. */
export const usesOf = (db: Db, id: string) => firstOf(db, sql<Uses>`select * from requirements.framework_uses(${id})`);

export const deleteFramework = (db: Db, id: string) =>
  rowsOf(db, sql`delete from requirements.framework where id = ${id}`);
