import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Language } from '../../../shared/text.ts';
import type { MappingRelation } from '../contract/words.ts';
import { rowsOf } from './rows.ts';

export type MappedRow = {
  id: string;
  ref_id: string;
  name: string;
  language: string;
  framework_id: string;
  framework_ref: string;
  framework: string;
  /** The mapping leads from the requirement asked for to this one. */
  outgoing: boolean;
  relation: MappingRelation;
  strength: string | null;
  reason: string;
  set_urn: string;
  set_name: string;
  set_source: string;
};

/** The requirements in other frameworks that mappings join one to, strongest first. */
export const mappedTo = (db: Db, nodeId: string, language: Language) =>
  rowsOf(
    db,
    sql<MappedRow>`select n.id, n.ref_id, requirements.word(n.name, ${language}) as name,
        requirements.language_of(n.name, ${language}) as language, f.id as framework_id, f.ref_id as framework_ref,
        requirements.word(f.name, ${language}) as framework, m.from_id = ${nodeId} as outgoing, m.relation, m.strength,
        requirements.word(m.reason, ${language}) as reason, s.urn as set_urn, requirements.word(s.name, ${language}) as set_name, s.source as set_source
      from requirements.mapping m join requirements.mapping_set s on s.id = m.set_id
      join requirements.node n on n.id = case when m.from_id = ${nodeId} then m.to_id else m.from_id end
      join requirements.framework f on f.id = n.framework_id
      where m.from_id = ${nodeId} or m.to_id = ${nodeId}
      order by f.ref_id, m.strength desc nulls last, n.place`,
  );

export type EdgeRow = { from_id: string; to_id: string; relation: MappingRelation; strength: string | null };

/** The mappings within so many steps of some requirements. */
export const edgesAround = (db: Db, nodeIds: readonly string[], steps: number) =>
  rowsOf(
    db,
    sql<EdgeRow>`with recursive reach (id, steps) as (
        select unnest(${nodeIds}::uuid[]), 0
        union
        select case when m.from_id = r.id then m.to_id else m.from_id end, r.steps + 1
        from reach r join requirements.mapping m on r.id in (m.from_id, m.to_id) where r.steps + 1 < ${steps})
      select distinct m.from_id, m.to_id, m.relation, m.strength from requirements.mapping m
      join reach r on r.id in (m.from_id, m.to_id)`,
  );

export type NamedNodeRow = { id: string; ref_id: string; name: string; framework: string };

export const namesOfNodes = (db: Db, ids: readonly string[], language: Language) =>
  rowsOf(
    db,
    sql<NamedNodeRow>`select n.id, n.ref_id, requirements.word(n.name, ${language}) as name, f.ref_id as framework
      from requirements.node n join requirements.framework f on f.id = n.framework_id where n.id = any(${ids}::uuid[])`,
  );
