import { DataTable } from '../DataTable.tsx';
import { Go } from '../Go.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { useText } from '../Words.tsx';
import { pictureText } from './texts.ts';
import type { TraceNode, TraceRow } from './trace.ts';

const Named = ({ node: { to, label, note } }: { node: TraceNode }) => (
  <>
    {to ? <Go to={to}>{label}</Go> : label}
    {note && <small className="soft"> {note}</small>}
  </>
);

function Things({ nodes }: { nodes: readonly TraceNode[] }) {
  const t = useText();
  if (nodes.length === 0) return <StatusMark tone="late">{t(pictureText.broken)}</StatusMark>;
  return nodes.map((node) => (
    <div key={node.key}>
      <Named node={node} />
    </div>
  ));
}

/** The chain as a table: a row for each requirement. */
export function TraceTable({ caption, rows }: { caption: string; rows: readonly TraceRow[] }) {
  const t = useText();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.requirement.key}
      columns={[
        { label: t(pictureText.requirement), cell: (row) => <Named node={row.requirement} /> },
        { label: t(pictureText.document), cell: (row) => <Things nodes={row.documents} /> },
        { label: t(pictureText.safeguard), cell: (row) => <Things nodes={row.safeguards} /> },
        { label: t(pictureText.evidence), cell: (row) => <Things nodes={row.evidence} /> },
      ]}
    />
  );
}
