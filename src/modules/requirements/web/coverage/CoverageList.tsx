import { DataTable } from '../../../../ui/DataTable.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Coverage, CoveredNode } from '../../contract/coverage.ts';
import { called } from '../called.ts';
import { Few } from '../Few.tsx';
import { StatusOf } from '../StatusOf.tsx';
import { atUnit } from '../unit/useUnit.ts';
import { text as common } from '../words.ts';
import { coverageText as text } from './texts.ts';

type ListProps = { coverage: Coverage; unitId: string };

function MetBy({ node, documents }: { node: CoveredNode; documents: Coverage['documents'] }) {
  const t = useText();
  const met = documents.filter(({ id }) => node.documentIds.includes(id));
  if (met.length === 0 && node.hiddenDocuments === 0) return <span className="faint">{t(text.none)}</span>;
  return (
    <>
      {met.map(({ id, number, title }) => (
        <div key={id}>
          <Go to={`/documents/${id}`}>
            {number} {title}
          </Go>
        </div>
      ))}
      {node.hiddenDocuments > 0 && (
        <span className="soft small">{t(text.hidden, { count: node.hiddenDocuments })}</span>
      )}
    </>
  );
}

/** A requirement as the head of a row, with a link. */
export const RequirementCell = ({
  node,
  unitId,
}: {
  node: Pick<CoveredNode, 'id' | 'refId' | 'name'>;
  unitId: string;
}) => <Go to={atUnit(`/requirements/nodes/${node.id}`, unitId)}>{called(node)}</Go>;

/** The matrix as a list: each requirement with the documents that meet it. */
export function CoverageList({ coverage, unitId }: ListProps) {
  const t = useText();
  return (
    <Few items={coverage.nodes}>
      {(shown) => (
        <DataTable
          caption={t(text.caption)}
          rows={shown}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t(common.requirement),
              width: '40%',
              cell: (node) => <RequirementCell node={node} unitId={unitId} />,
            },
            { label: t(common.status), cell: ({ standing }) => <StatusOf status={standing.status} /> },
            {
              label: t(text.metBy),
              width: '42%',
              cell: (node) => <MetBy node={node} documents={coverage.documents} />,
            },
          ]}
        />
      )}
    </Few>
  );
}
