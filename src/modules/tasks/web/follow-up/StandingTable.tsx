import type { ReactNode } from 'react';
import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { useNarrow } from '../../../../ui/room.ts';
import { useText } from '../../../../ui/Words.tsx';
import { followText, label } from '../texts.ts';

export type Standing = { id: string; name: string; open: number; late: number; oldestOn: string | null };
type StandingTableProps = {
  caption: string;
  whose: string;
  rows: readonly Standing[];
  name: (row: Standing) => ReactNode;
};

/** A bar as long as what is open, the late part first; the numbers stand beside it. */
function Bar({ standing: { open, late }, most }: { standing: Standing; most: number }) {
  const part = (count: number) => ({ width: `${(100 * count) / Math.max(1, most)}%` });
  return (
    <div className="follow-bar" aria-hidden="true">
      <span className="follow-late" style={part(late)} />
      <span className="follow-open" style={part(open - late)} />
    </div>
  );
}

/** How units or people stand: open, late, oldest, and, where there is room, a bar that makes them comparable. */
export function StandingTable({ caption, whose, rows, name }: StandingTableProps) {
  const t = useText();
  const narrow = useNarrow();
  const most = Math.max(...rows.map(({ open }) => open));
  const bar: TableColumn<Standing> = {
    label: t(followText.share),
    cell: (row) => <Bar standing={row} most={most} />,
    width: '30%',
  };
  const columns: TableColumn<Standing>[] = [
    { label: whose, cell: name, width: '34%' },
    { label: t(label.open), cell: ({ open }) => <NumberText value={open} />, align: 'end' },
    { label: t(label.late), cell: ({ late }) => <NumberText value={late} />, align: 'end' },
    ...(narrow ? [] : [bar]),
    { label: t(label.oldest), cell: ({ oldestOn }) => <DateText at={oldestOn} as="near" /> },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
