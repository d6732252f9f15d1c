import { DataTable } from '../../../ui/DataTable.tsx';
import { Go } from '../../../ui/Go.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { ServedRequirement } from '../contract/safeguards.ts';
import { called } from './called.ts';
import { StatusOf } from './StatusOf.tsx';
import { atUnit } from './unit/useUnit.ts';
import { text } from './words.ts';

/** The requirements that a safeguard or a piece of evidence serves. */
export function ServedTable({ caption, served }: { caption: string; served: readonly ServedRequirement[] }) {
  const t = useText();
  return (
    <DataTable
      caption={caption}
      rows={served}
      rowKey={({ assessmentId }) => assessmentId}
      columns={[
        {
          label: t(text.requirement),
          cell: ({ nodeId, refId, name, unit, framework }) => (
            <>
              <Go to={atUnit(`/requirements/nodes/${nodeId}`, unit.id)}>{called({ refId, name })}</Go>
              <span className="served-framework">{framework}</span>
            </>
          ),
        },
        { label: t(text.unit), cell: ({ unit }) => unit.name },
        { label: t(text.status), cell: ({ status }) => <StatusOf status={status} /> },
      ]}
    />
  );
}
