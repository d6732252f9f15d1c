import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { AssessmentStatus } from '../contract/words.ts';
import { firstOf, rowsOf } from './rows.ts';

export type TraceRow = {
  id: string;
  version: number;
  assessment_id: string;
  unit_id: string;
  unit: string;
  document_id: string;
  version_number: number | null;
  section_number: string;
  section_heading: string;
};

export const traceAt = (db: Db, id: string) =>
  firstOf(
    db,
    sql<TraceRow>`select t.id, t.version, t.assessment_id, t.unit_id, u.name as unit, t.document_id, t.version_number,
        t.section_number, t.section_heading
      from requirements.trace t join access.scope u on u.id = t.unit_id where t.id = ${id}`,
  );

export type NewTrace = {
  id: string;
  assessmentId: string;
  unitId: string;
  documentId: string;
  versionNumber: number | null;
  sectionNumber: string;
  sectionHeading: string;
};

export const insertTrace = (db: Db, t: NewTrace) =>
  rowsOf(
    db,
    sql`insert into requirements.trace (id, assessment_id, unit_id, document_id, version_number, section_number, section_heading)
      values (${t.id}, ${t.assessmentId}, ${t.unitId}, ${t.documentId}, ${t.versionNumber}, ${t.sectionNumber}, ${t.sectionHeading})`,
  );

/** Whether there is such a trace already. */
export const isTraced = async (db: Db, { assessmentId, documentId, sectionNumber }: NewTrace): Promise<boolean> =>
  (
    await rowsOf(
      db,
      sql`select from requirements.trace where assessment_id = ${assessmentId} and document_id = ${documentId} and section_number = ${sectionNumber}`,
    )
  ).length > 0;

/** Answers whether the version seen still was the one stored. */
export const updateTrace = async (
  db: Db,
  { id, version }: { id: string; version: number },
  { versionNumber, sectionHeading }: { versionNumber: number; sectionHeading: string },
) =>
  (
    await rowsOf(
      db,
      sql`update requirements.trace set version_number = ${versionNumber}, section_heading = ${sectionHeading}
        where id = ${id} and version = ${version} returning id`,
    )
  ).length > 0;

export const deleteTrace = (db: Db, id: string) =>
  firstOf(
    db,
    sql<{
      assessment_id: string;
      unit_id: string;
    }>`delete from requirements.trace where id = ${id} returning assessment_id, unit_id`,
  );

/** Documents that any requirement of a framework is traced to, at any unit the actor sees. */
export const tracedDocuments = async (db: Db, frameworkId: string): Promise<string[]> =>
  (
    await rowsOf(
      db,
      sql<{ document_id: string }>`select distinct t.document_id from requirements.trace t
        join requirements.assessment a on a.id = t.assessment_id join requirements.node n on n.id = a.node_id
        where n.framework_id = ${frameworkId}`,
    )
  ).map(({ document_id }) => document_id);

type Pair = { assessmentId: string; unitId: string; otherId: string };

export const linkSafeguard = (db: Db, { assessmentId, unitId, otherId }: Pair) =>
  rowsOf(
    db,
    sql`insert into requirements.assessment_safeguard (assessment_id, unit_id, safeguard_id)
      values (${assessmentId}, ${unitId}, ${otherId}) on conflict do nothing`,
  );

export const linkEvidence = (db: Db, { assessmentId, unitId, otherId }: Pair) =>
  rowsOf(
    db,
    sql`insert into requirements.assessment_evidence (assessment_id, unit_id, evidence_id)
      values (${assessmentId}, ${unitId}, ${otherId}) on conflict do nothing`,
  );

type Unlinked = { assessment_id: string; unit_id: string };

export const unlinkSafeguard = (db: Db, assessmentId: string, safeguardId: string) =>
  firstOf(
    db,
    sql<Unlinked>`delete from requirements.assessment_safeguard
      where assessment_id = ${assessmentId} and safeguard_id = ${safeguardId} returning assessment_id, unit_id`,
  );

export const unlinkEvidence = (db: Db, assessmentId: string, evidenceId: string) =>
  firstOf(
    db,
    sql<Unlinked>`delete from requirements.assessment_evidence
      where assessment_id = ${assessmentId} and evidence_id = ${evidenceId} returning assessment_id, unit_id`,
  );

export const showSafeguard = (db: Db, safeguardId: string, evidenceId: string) =>
  rowsOf(
    db,
    sql`insert into requirements.safeguard_evidence (safeguard_id, evidence_id) values (${safeguardId}, ${evidenceId}) on conflict do nothing`,
  );

export const unshowSafeguard = (db: Db, safeguardId: string, evidenceId: string) =>
  firstOf(
    db,
    sql<{ safeguard_id: string }>`delete from requirements.safeguard_evidence
      where safeguard_id = ${safeguardId} and evidence_id = ${evidenceId} returning safeguard_id`,
  );

/** Links new evidence to assessments and safeguards the actor sees; answers how many of each. */
export const linkNewEvidence = (
  db: Db,
  evidenceId: string,
  { assessmentIds, safeguardIds }: { assessmentIds: readonly string[]; safeguardIds: readonly string[] },
) =>
  firstOf(
    db,
    sql<{ assessments: number; safeguards: number }>`with to_assessments as (
        insert into requirements.assessment_evidence (assessment_id, unit_id, evidence_id)
        select a.id, a.unit_id, ${evidenceId} from requirements.assessment a where a.id = any(${assessmentIds}::uuid[]) returning 1),
      to_safeguards as (
        insert into requirements.safeguard_evidence (safeguard_id, evidence_id)
        select s.id, ${evidenceId} from requirements.safeguard s where s.id = any(${safeguardIds}::uuid[]) returning 1)
      select (select count(*) from to_assessments)::int as assessments, (select count(*) from to_safeguards)::int as safeguards`,
  );

export type ServedRow = {
  assessment_id: string;
  node_id: string;
  framework: string;
  ref_id: string;
  name: string;
  unit_id: string;
  unit: string;
  status: AssessmentStatus;
};

const served = (language: string) => sql`select a.id as assessment_id, a.node_id, f.ref_id as framework, n.ref_id,
    requirements.word(n.name, ${language}) as name, a.unit_id, u.name as unit, a.status
  from requirements.assessment a join requirements.node n on n.id = a.node_id join requirements.framework f on f.id = n.framework_id
  join access.scope u on u.id = a.unit_id`;

/** Requirements a safeguard was linked to. */
export const servedBySafeguard = (db: Db, safeguardId: string, language: string, most: number) =>
  rowsOf(
    db,
    sql<ServedRow>`${served(language)} join requirements.assessment_safeguard l on l.assessment_id = a.id
      where l.safeguard_id = ${safeguardId} order by f.ref_id, n.place, u.name limit ${most}`,
  );

/** Requirements evidence was linked to. */
export const servedByEvidence = (db: Db, evidenceId: string, language: string, most: number) =>
  rowsOf(
    db,
    sql<ServedRow>`${served(language)} join requirements.assessment_evidence l on l.assessment_id = a.id
      where l.evidence_id = ${evidenceId} order by f.ref_id, n.place, u.name limit ${most}`,
  );

export const safeguardsShownBy = (db: Db, evidenceId: string) =>
  rowsOf(
    db,
    sql<{
      id: string;
      number: string;
      name: string;
    }>`select s.id, s.number, s.title as name from requirements.safeguard s
      join requirements.safeguard_evidence l on l.safeguard_id = s.id where l.evidence_id = ${evidenceId} order by s.number limit 200`,
  );
