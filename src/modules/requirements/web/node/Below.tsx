import { DataTable } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Answer } from '../../contract/assessments.ts';
import { StatusOf } from '../StatusOf.tsx';
import { atUnit } from '../unit/useUnit.ts';
import { text as common } from '../words.ts';
import { nodeText as text } from './texts.ts';

/** Units below that have assessed for themselves. */
export function Below({ answer: { node, below } }: { answer: Answer }) {
  const t = useText();
  if (below.length === 0) return null;
  return (
    <Panel title={t(text.below)}>
      <DataTable
        caption={t(text.below)}
        rows={below}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t(common.unit),
            cell: ({ unit }) => <Go to={atUnit(`/requirements/nodes/${node.id}`, unit.id)}>{unit.name}</Go>,
          },
          { label: t(common.status), cell: ({ status }) => <StatusOf status={status} /> },
          { label: t(common.checkedOn), cell: ({ checkedOn }) => <DateText at={checkedOn} /> },
        ]}
      />
    </Panel>
  );
}
