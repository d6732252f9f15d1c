import type { Context } from '../../../platform/module.ts';
import type { StatementRow } from '../contract/coverage.ts';
import type { AssessmentStatus } from '../contract/words.ts';
import { type Covered, type CoveredFramework, coveredAt, linksOf } from './covered.ts';
import type { Documents } from './standing.ts';

/** A requirement applies unless somebody has said it does not; null while nobody has said anything. */
const applicable = (status: AssessmentStatus): boolean | null =>
  status === 'notAssessed' ? null : status !== 'notApplicable';

function documentsOf(covered: Covered, documents: Documents): StatementRow['documents'] {
  return linksOf(covered).flatMap(({ traces }) =>
    traces.flatMap(({ documentId, sectionNumber, sectionHeading }) => {
      const document = documents.get(documentId);
      if (!document) return [];
      const { number, title } = document;
      return [{ number, title, section: `${sectionNumber} ${sectionHeading}`.trim() }];
    }),
  );
}

const hiddenOf = (covered: Covered, documents: Documents): number => {
  const ids = linksOf(covered).flatMap(({ traces }) => traces.map(({ documentId }) => documentId));
  return new Set(ids.filter((id) => !documents.has(id))).size;
};

const safeguardsOf = (covered: Covered): StatementRow['safeguards'] => {
  const all = linksOf(covered).flatMap(({ safeguards }) => safeguards.filter(({ status }) => status !== 'retired'));
  return [...new Map(all.map(({ id, number, title }) => [id, { number, title }])).values()];
};

/** One requirement as the statement of applicability says it. */
export function statementRow(covered: Covered, documents: Documents): StatementRow {
  const { node, section, assessed } = covered;
  const row = assessed.holding?.row;
  const { status, from } = assessed.standing;
  return {
    nodeId: node.id,
    refId: node.ref_id,
    name: node.name,
    language: node.language,
    section,
    applicable: applicable(status),
    reasons: row?.reasons ?? [],
    ...{ status, from },
    documents: documentsOf(covered, documents),
    hiddenDocuments: hiddenOf(covered, documents),
    safeguards: safeguardsOf(covered),
    justification: row?.justification ?? '',
    shortcoming: row?.shortcoming ?? null,
    checkedOn: row?.checked_on ?? null,
  };
}

export const statementRows = ({ nodes, documents }: CoveredFramework): StatementRow[] =>
  nodes.map((covered) => statementRow(covered, documents));

/** The statement of applicability of a framework at a unit, now. */
export const statementAt = async (context: Context, frameworkId: string, unitId: string): Promise<StatementRow[]> =>
  statementRows(await coveredAt(context, frameworkId, unitId));
