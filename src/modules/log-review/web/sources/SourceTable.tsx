import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { SourceRow } from '../../contract/source.ts';
import { settingsText } from './source-texts.ts';
import { text } from './texts.ts';

/** How a source stands, the worst first. */
export function SourceMark({ active, gaps, latest }: Pick<SourceRow, 'active' | 'gaps' | 'latest'>) {
  const t = useText();
  if (!active) return <StatusMark tone="neutral">{t(text.resting)}</StatusMark>;
  if (gaps > 0) return <StatusMark tone="late">{t(text.hasGaps, { count: gaps })}</StatusMark>;
  if (latest?.state === 'failed') return <StatusMark tone="watch">{t(text.failed)}</StatusMark>;
  return latest ? (
    <StatusMark tone="ok">{t(text.inUse)}</StatusMark>
  ) : (
    <StatusMark tone="probable">{t(text.noDelivery)}</StatusMark>
  );
}

const Latest = ({ latest }: Pick<SourceRow, 'latest'>) => (
  <span className="one-line">
    <DateText at={latest?.startedAt ?? null} />
  </span>
);

function useColumns(): TableColumn<SourceRow>[] {
  const t = useText();
  return [
    {
      label: t(text.name),
      cell: ({ id, name }) => <Go to={`/log-review/sources/${id}`}>{name}</Go>,
    },
    { label: t(text.format), cell: ({ format }) => t(text[format]) },
    { label: t(text.latest), cell: ({ latest }) => <Latest latest={latest} /> },
    { label: t(text.rows), align: 'end', cell: ({ rows }) => <NumberText value={rows} /> },
    { label: t(text.misfits), align: 'end', cell: ({ misfits }) => <NumberText value={misfits} /> },
    {
      label: t(text.rhythm),
      cell: ({ deliveryHours }) =>
        deliveryHours === null ? (
          <span className="soft">{t(text.unwatched)}</span>
        ) : (
          <NumberText value={deliveryHours} unit={t(settingsText.hours)} />
        ),
    },
    { label: t(text.state), cell: (row) => <SourceMark {...row} /> },
  ];
}

/** Every source with its latest delivery and how it stands. */
export function SourceTable({ items }: { items: readonly SourceRow[] }) {
  const t = useText();
  const columns = useColumns();
  if (items.length === 0) return <EmptyState title={t(text.none)} text={t(text.noneText)} />;
  return <DataTable caption={t(text.sources)} rows={items} rowKey={({ id }) => id} columns={columns} />;
}
