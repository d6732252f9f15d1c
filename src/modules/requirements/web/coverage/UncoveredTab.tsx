import { DataTable } from '../../../../ui/DataTable.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { CoveredNode } from '../../contract/coverage.ts';
import { Few } from '../Few.tsx';
import { StatusOf } from '../StatusOf.tsx';
import { text as common } from '../words.ts';
import { RequirementCell } from './CoverageList.tsx';
import { coverageText as text } from './texts.ts';

/** Requirements that no document meets. */
export function UncoveredTab({ nodes, unitId }: { nodes: readonly CoveredNode[]; unitId: string }) {
  const t = useText();
  if (nodes.length === 0) return <EmptyState title={t(text.allCovered)} text={t(text.allCoveredText)} />;
  return (
    <Few items={nodes}>
      {(shown) => (
        <DataTable
          caption={t(text.uncovered)}
          rows={shown}
          rowKey={({ id }) => id}
          columns={[
            { label: t(common.requirement), cell: (node) => <RequirementCell node={node} unitId={unitId} /> },
            { label: t(text.section), cell: ({ section }) => section },
            { label: t(common.status), cell: ({ standing }) => <StatusOf status={standing.status} /> },
          ]}
        />
      )}
    </Few>
  );
}
