import { useInfiniteQuery } from '@tanstack/react-query';
import { Stack } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Delivery, Source } from '../../contract/source.ts';
import { logSources } from '../source-calls.ts';
import { text } from './source-texts.ts';
import { Upload } from './Upload.tsx';

const tones: Record<Delivery['state'], Tone> = { running: 'probable', done: 'ok', failed: 'late' };
const everyMs = 4000;

function State({ state, problem }: Delivery) {
  const t = useText();
  return (
    <div className="stack gap-tight">
      <StatusMark tone={tones[state]}>{t(text[state])}</StatusMark>
      {problem && <span className="soft small">{problem}</span>}
    </div>
  );
}

function useColumns(): TableColumn<Delivery>[] {
  const t = useText();
  return [
    {
      label: t(text.started),
      cell: ({ startedAt }) => (
        <span className="one-line">
          <DateText at={startedAt} />
        </span>
      ),
    },
    { label: t(text.fileName), cell: ({ name }) => <span className="source-file">{name}</span> },
    { label: t(text.state), cell: (delivery) => <State {...delivery} />, width: '26%' },
    { label: t(text.rows), align: 'end', cell: ({ rows }) => <NumberText value={rows} /> },
    { label: t(text.duplicates), align: 'end', cell: ({ duplicates }) => <NumberText value={duplicates} /> },
    { label: t(text.quarantined), align: 'end', cell: ({ quarantined }) => <NumberText value={quarantined} /> },
    {
      label: t(text.span),
      cell: ({ firstAt, lastAt }) =>
        firstAt ? (
          <span className="small">
            <DateText at={firstAt} /> – <DateText at={lastAt} />
          </span>
        ) : (
          <span className="faint">–</span>
        ),
    },
  ];
}

/** What the source has delivered, the latest first, and a way to hand in a file. Asked for anew while something is read. */
export function Deliveries({ source: { id, name, waiting } }: { source: Source }) {
  const t = useText();
  const columns = useColumns();
  const query = useInfiniteQuery({
    queryKey: ['log-review', 'sources', id, 'deliveries'],
    queryFn: ({ pageParam }) =>
      logSources.deliveries({
        params: { id },
        query: { sort: '-startedAt', ...(pageParam ? { after: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state }) =>
      waiting > 0 || state.data?.pages[0]?.items.some((one) => one.state === 'running') ? everyMs : false,
  });
  return (
    <Stack gap="wide">
      {waiting > 0 && <NoticeLine tone="probable">{t(text.waiting, { count: waiting })}</NoticeLine>}
      <Load query={query}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <EmptyState title={t(text.noDeliveries)} text={t(text.noDeliveriesText)} />;
          return (
            <>
              <DataTable caption={t(text.deliveries)} rows={rows} rowKey={(row) => row.id} columns={columns} />
              {query.hasNextPage && (
                <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t(text.more)}
                </Button>
              )}
            </>
          );
        }}
      </Load>
      <Upload id={id} name={name} />
    </Stack>
  );
}
