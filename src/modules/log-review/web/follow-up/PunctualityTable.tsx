import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { useNarrow } from '../../../../ui/room.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Punctuality } from '../../contract/follow-up.ts';
import { ShareText } from './FigureText.tsx';
import { parts, toneOf } from './standing.ts';
import { followText as text } from './texts.ts';

/** The parts of what was to be done, as one bar; the numbers stand beside it. */
function Bar({ row }: { row: Punctuality }) {
  return (
    <div className="share follow-share" aria-hidden="true">
      {parts
        .filter((part) => row[part] > 0)
        .map((part) => (
          <span key={part} className={`share-part tone-${toneOf[part]}`} style={{ flexGrow: row[part] }} />
        ))}
    </div>
  );
}

type PunctualityTableProps<Row> = {
  caption: string;
  rows: readonly Row[];
  first: TableColumn<Row>;
  rowKey: (row: Row) => string;
};

/** Rows of months or units: share on time, and how many stand how. */
export function PunctualityTable<Row extends Punctuality>({
  caption,
  rows,
  first,
  rowKey,
}: PunctualityTableProps<Row>) {
  const t = useText();
  const narrow = useNarrow();
  const counts = parts.map(
    (part): TableColumn<Row> => ({
      label: t(text[part]),
      align: 'end',
      cell: (row) => <NumberText value={row[part]} />,
    }),
  );
  const bar: TableColumn<Row> = { label: t(text.standing), width: '30%', cell: (row) => <Bar row={row} /> };
  const share: TableColumn<Row> = {
    label: t(text.share),
    align: 'end',
    cell: (row) => <ShareText share={row.share} />,
  };
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={rowKey}
      columns={narrow ? [first, share, ...counts.slice(2, 3)] : [first, bar, share, ...counts]}
    />
  );
}
