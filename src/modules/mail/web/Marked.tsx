import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { Go } from '../../../ui/Go.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { MarkedPerson } from '../contract.ts';
import { label, text } from './texts.ts';

/** Whose address has bounced twice. */
export function Marked({ people }: { people: readonly MarkedPerson[] }) {
  const t = useText();
  const columns: TableColumn<MarkedPerson>[] = [
    { label: t(label.to), cell: ({ personId, person }) => <Go to={`/organisation/people/${personId}`}>{person}</Go> },
    { label: t(label.bounces), cell: ({ bounces }) => bounces, align: 'end' },
    { label: t(label.status), cell: ({ status }) => <code>{status}</code> },
    { label: t(label.last), cell: ({ lastAt }) => <DateText at={lastAt} as="near" /> },
  ];
  if (people.length === 0) return null;
  return (
    <Panel title={t(text.marked)} lead={t(text.markedLead)}>
      <DataTable caption={t(text.marked)} columns={columns} rows={people} rowKey={({ personId }) => personId} />
    </Panel>
  );
}
