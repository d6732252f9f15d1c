import { DataTable } from '../../../../ui/DataTable.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Coverage } from '../../contract/coverage.ts';
import { nodeText } from '../node/texts.ts';
import { text as common, traceNames, traceTones } from '../words.ts';
import { RequirementCell } from './CoverageList.tsx';
import { coverageText as text } from './texts.ts';
import '../style/node.css';

type Broken = Coverage['broken'][number];

function Target({ document, section }: Broken) {
  const t = useText();
  if (!document) return t(nodeText.hiddenDocument);
  return (
    <>
      <Go to={`/documents/${document.id}`}>
        {document.number} {document.title}
      </Go>
      {section && <span className="soft small"> {t(nodeText.section, section)}</span>}
    </>
  );
}

/** Traces to documents that are withdrawn or have changed since. */
export function BrokenTab({ coverage, unitId }: { coverage: Coverage; unitId: string }) {
  const t = useText();
  const { broken, nodes } = coverage;
  if (broken.length === 0) return <EmptyState title={t(text.noBroken)} text={t(text.noBrokenText)} />;
  const nameOf = (nodeId: string) => nodes.find(({ id }) => id === nodeId)?.name ?? '';
  return (
    <DataTable
      caption={t(text.broken)}
      rows={broken}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t(common.requirement),
          cell: ({ nodeId, refId }) => (
            <RequirementCell node={{ id: nodeId, refId, name: nameOf(nodeId) }} unitId={unitId} />
          ),
        },
        { label: t(nodeText.document), cell: (one) => <Target {...one} /> },
        {
          label: t(text.state),
          cell: ({ state }) => (
            <span className="due">
              <StatusMark tone={traceTones[state]}>{t(traceNames[state])}</StatusMark>
            </span>
          ),
        },
        { label: t(common.unit), cell: ({ unit }) => unit.name },
      ]}
    />
  );
}
