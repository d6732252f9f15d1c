import { DataTable } from '../../../../ui/DataTable.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { MonthDetail } from '../../contract/month.ts';
import { oneText as text } from './texts.ts';

const counts = ['units', 'events', 'taken'] as const;

/** How many accesses each group held when the month was frozen, and how many were drawn. */
export function Frame({ frame }: Pick<MonthDetail, 'frame'>) {
  const t = useText();
  return (
    <Panel title={t(text.frame)} lead={t(text.frameLead)}>
      <DataTable
        caption={t(text.frame)}
        rows={frame}
        rowKey={({ stratum }) => stratum}
        columns={[
          { label: t(text.stratum), width: '50%', cell: ({ name }) => t(name) },
          ...counts.map((name) => ({
            label: t(text[name]),
            align: 'end' as const,
            cell: (row: MonthDetail['frame'][number]) => <NumberText value={row[name]} />,
          })),
        ]}
      />
    </Panel>
  );
}
