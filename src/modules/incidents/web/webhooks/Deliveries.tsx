import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useSend } from '../../../../ui/send.ts';
import { text as uiText } from '../../../../ui/texts.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Delivery } from '../../contract/webhook.ts';
import { webhookEventNames } from '../../texts/webhook.ts';
import { incidents } from '../calls.ts';
import { AnswerText, DeliveryMark } from './DeliveryMark.tsx';
import { text } from './texts.ts';

function Again({ id }: Pick<Delivery, 'id'>) {
  const t = useText();
  const again = useSend(incidents.redeliver, { said: t(text.onItsWay) });
  return (
    <Button size="small" busy={again.busy} onClick={() => again.send({ params: { id }, body: {} })}>
      {t(text.again)}
    </Button>
  );
}

/** How it stands: with the way to try again where it was given up, or when it is tried again. */
function Outcome(delivery: Delivery) {
  const t = useText();
  const { id, state, nextTryAt, attempts } = delivery;
  return (
    <div className="stack gap-tight">
      <DeliveryMark state={state} />
      {state === 'failed' && <Again id={id} />}
      {state === 'waiting' && attempts > 0 && nextTryAt && (
        <span className="soft small">
          {t(text.nextTry)} <DateText at={nextTryAt} />
        </span>
      )}
    </div>
  );
}

function useColumns(): TableColumn<Delivery>[] {
  const t = useText();
  return [
    {
      label: t(text.created),
      cell: ({ createdAt }) => (
        <span className="one-line">
          <DateText at={createdAt} />
        </span>
      ),
    },
    { label: t(text.event), cell: ({ event }) => t(event === 'test' ? text.testEvent : webhookEventNames[event]) },
    { label: t(text.body), cell: ({ body }) => <code className="webhook-body">{body}</code>, width: '36%' },
    { label: t(text.status), cell: (delivery) => <Outcome {...delivery} /> },
    { label: t(text.answer), cell: (delivery) => <AnswerText {...delivery} /> },
    { label: t(text.attempts), align: 'end', cell: ({ attempts }) => attempts },
  ];
}

const everyMs = 5000;
const isWaiting = ({ state }: Delivery) => state === 'waiting';

/** What a webhook was sent, the latest first; asked for anew while something waits. */
export function Deliveries({ id }: { id: string }) {
  const t = useText();
  const columns = useColumns();
  const query = useInfiniteQuery({
    queryKey: ['incidents', 'webhooks', id, 'deliveries'],
    queryFn: ({ pageParam }) =>
      incidents.deliveries({
        params: { id },
        query: { sort: '-createdAt', ...(pageParam ? { after: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state }) => (state.data?.pages[0]?.items.some(isWaiting) ? everyMs : false),
  });
  return (
    <Load query={query}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return <EmptyState title={t(text.noDeliveries)} text={t(text.noDeliveriesText)} />;
        return (
          <>
            <DataTable caption={t(text.deliveries)} rows={rows} rowKey={(row) => row.id} columns={columns} />
            {query.hasNextPage && (
              <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t(uiText.more)}
              </Button>
            )}
          </>
        );
      }}
    </Load>
  );
}
