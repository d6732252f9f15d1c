import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showMoment } from '../../../../shared/date.ts';
import { useSearchValue } from '../../../../ui/address.ts';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Gap } from '../../contract/source.ts';
import { sourcesApi } from '../../contract/sources.ts';
import { logSources } from '../source-calls.ts';
import { clockWords } from '../words/month.ts';
import { gapText as text } from './texts.ts';

function Close({ gap, close }: { gap: Gap; close: () => void }) {
  const t = useText();
  return (
    <Dialog open title={t(text.closeTitle)} close={close}>
      <p className="panel-lead">{t(text.closeLead)}</p>
      <Form
        schema={sourcesApi.closeGap.body}
        initial={{ version: gap.version, explanation: '' }}
        save={(body) => logSources.closeGap({ params: { id: gap.id }, body })}
        saved={close}
        submit={t(text.closeVerb)}
        cancel={close}
      >
        <LongTextField name="explanation" label={t(text.explanation)} />
      </Form>
    </Dialog>
  );
}

function What({ gap }: { gap: Gap }) {
  const t = useText();
  const { kind, amount, source, system, number } = gap;
  const minutes = Math.round(kind === 'clock' ? amount / 60 : amount);
  return (
    <>
      {t(text[kind], { hours: Math.round(amount / 60), minutes, count: amount })}
      <div className="soft small gap-where">
        {source}
        {system && system !== source ? ` · ${system}` : ''} · <span className="one-line">{number}</span>
      </div>
    </>
  );
}

const dayOf = (at: string) => showMoment(at).slice(0, 10);

/** From when to when; the day once where it is the same. */
const When = ({ gap: { fromAt, toAt } }: { gap: Gap }) => (
  <>
    <span className="one-line">
      <DateText at={fromAt} />
      {toAt && ' –'}
    </span>{' '}
    {toAt && (
      <span className="one-line">{dayOf(toAt) === dayOf(fromAt) ? clockWords(toAt) : <DateText at={toAt} />}</span>
    )}
  </>
);

function State({ gap, explain }: { gap: Gap; explain: () => void }) {
  const t = useText();
  const isOpen = gap.status === 'open';
  return (
    <div className="stack gap-tight">
      <StatusMark tone={isOpen ? 'late' : 'ok'}>{t(isOpen ? text.open : text.closed)}</StatusMark>
      {isOpen ? (
        <div>
          <Button size="small" onClick={explain}>
            {t(text.close)}
          </Button>
        </div>
      ) : (
        <span className="soft small">
          {gap.explanation} {gap.closedBy && `– ${gap.closedBy}`}
        </span>
      )}
    </div>
  );
}

/** Alarms of gaps, the latest first; of one source when it is named. */
export function Gaps({ sourceId }: { sourceId?: string }) {
  const t = useText();
  const [named, name] = useSearchValue('gap');
  const [chosen, choose] = useState<string | null>(null);
  const query = useInfiniteQuery({
    queryKey: ['log-review', 'gaps', sourceId],
    queryFn: ({ pageParam }) =>
      logSources.gaps({
        query: { sort: '-notedAt', ...(sourceId ? { sourceId } : {}), ...(pageParam ? { after: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return (
    <Load query={query}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return <EmptyState title={t(text.none)} text={t(text.noneText)} />;
        const asked = rows.find(({ id, status }) => id === (chosen ?? named) && status === 'open');
        const close = () => {
          choose(null);
          name('');
        };
        return (
          <>
            <p className="panel-lead">{t(text.lead)}</p>
            <DataTable
              caption={t(text.what)}
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                { label: t(text.what), cell: (gap) => <What gap={gap} /> },
                { label: t(text.when), cell: (gap) => <When gap={gap} /> },
                {
                  label: t(text.status),
                  cell: (gap) => <State gap={gap} explain={() => choose(gap.id)} />,
                  width: '34%',
                },
              ]}
            />
            {query.hasNextPage && (
              <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t(text.more)}
              </Button>
            )}
            {asked && <Close gap={asked} close={close} />}
          </>
        );
      }}
    </Load>
  );
}
