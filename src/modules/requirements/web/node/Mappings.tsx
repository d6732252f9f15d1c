import { DataTable } from '../../../../ui/DataTable.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { MappedNode } from '../../contract/frameworks.ts';
import { StatusOf } from '../StatusOf.tsx';
import { atUnit } from '../unit/useUnit.ts';
import { text as common, relationNames } from '../words.ts';
import { nodeText as text } from './texts.ts';
import '../style/node.css';

type MappingsProps = { mappings: readonly MappedNode[]; unitId: string };

function Relation({ mapping: { relation, strength, reason } }: { mapping: MappedNode }) {
  const t = useText();
  return (
    <>
      {t(relationNames[relation])}
      {strength !== null && <span className="soft small"> · {t(text.strength, { strength })}</span>}
      {reason && <span className="mapping-reason">{reason}</span>}
    </>
  );
}

/** Requirements in other frameworks that hang together with this one. */
export function Mappings({ mappings, unitId }: MappingsProps) {
  const t = useText();
  if (mappings.length === 0) return null;
  const asked = mappings.some(({ status }) => status !== null);
  const standing = {
    label: t(text.standsHere),
    cell: ({ status }: MappedNode) => status && <StatusOf status={status} />,
  };
  return (
    <Panel title={t(text.mappings)} lead={t(text.mappingsLead)}>
      <DataTable
        caption={t(text.mappings)}
        rows={mappings}
        rowKey={({ node, set }) => `${node.id}${set.urn}`}
        columns={[
          {
            label: t(common.requirement),
            cell: ({ node, framework }) => (
              <>
                <Go to={atUnit(`/requirements/nodes/${node.id}`, unitId)}>
                  {node.refId} <span lang={node.language}>{node.name}</span>
                </Go>
                <span className="mapping-reason">{framework.refId}</span>
              </>
            ),
          },
          { label: t(text.relation), cell: (mapping) => <Relation mapping={mapping} /> },
          ...(asked ? [standing] : []),
        ]}
      />
    </Panel>
  );
}
