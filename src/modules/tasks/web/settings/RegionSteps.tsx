import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../../ui/Actor.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Step } from '../../contract/step.ts';
import { may } from '../../permissions.ts';
import { tasks } from '../calls.ts';
import { settingsText as text } from '../texts.ts';
import { EditSteps } from './EditSteps.tsx';
import { recipientNames, stepWhen } from './step-words.ts';

function StepTable({ items }: { items: readonly Step[] }) {
  const t = useText();
  const columns = [
    { label: t(text.step), cell: ({ days }: Step) => t(stepWhen(days), { days: Math.abs(days) }) },
    { label: t(text.recipient), cell: ({ recipient }: Step) => t(recipientNames[recipient]) },
  ];
  return <DataTable caption={t(text.steps)} columns={columns} rows={items} rowKey={({ id }) => id} />;
}

/** When everyone is reminded and who is then told; a system administrator may change it. */
export function RegionSteps() {
  const t = useText();
  const query = useQuery({ queryKey: ['tasks', 'steps'], queryFn: () => tasks.steps({}) });
  const [editing, setEditing] = useState(false);
  const mayEdit = useMay(may.setSteps) && !editing;
  return (
    <Panel
      title={t(text.steps)}
      lead={t(text.stepsLead)}
      beside={mayEdit && <Button onClick={() => setEditing(true)}>{t(text.edit)}</Button>}
    >
      <Load query={query}>
        {({ items }) =>
          editing ? <EditSteps items={items} close={() => setEditing(false)} /> : <StepTable items={items} />
        }
      </Load>
    </Panel>
  );
}
