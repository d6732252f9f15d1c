import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { MisfitCount } from '../../contract/source.ts';
import { logSources } from '../source-calls.ts';
import { text } from './source-texts.ts';

/** Records as they came. Opened by a click of its own, since each look is written down. */
function Records({ id, misfit, close }: { id: string; misfit: MisfitCount; close: () => void }) {
  const t = useText();
  const { sender, reason, said } = misfit;
  const query = useQuery({
    queryKey: ['log-review', 'quarantine', id, sender, reason],
    queryFn: () => logSources.quarantine({ params: { id }, query: { sender, reason } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Dialog open title={`${sender}: ${t(said)}`} close={close} place="side">
      <p className="panel-lead">{t(text.lookLead)}</p>
      <Load query={query}>
        {({ items }) => (
          <ol className="quarantine-records">
            {items.map(({ raw, notedAt }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: records have no id, and the list never changes
              <li key={place}>
                <span className="soft small">
                  <DateText at={notedAt} />
                </span>
                <pre>{raw}</pre>
              </li>
            ))}
          </ol>
        )}
      </Load>
    </Dialog>
  );
}

const Latest = ({ at }: { at: string }) => (
  <span className="one-line">
    <DateText at={at} />
  </span>
);

/** How much could not be read, by sender and reason. */
export function Quarantine({ id }: { id: string }) {
  const t = useText();
  const [shown, show] = useState<MisfitCount | null>(null);
  const again = useSend(logSources.replay, { said: t(text.onItsWay) });
  const query = useQuery({
    queryKey: ['log-review', 'sources', id, 'misfits'],
    queryFn: () => logSources.misfits({ params: { id } }),
  });
  return (
    <Load query={query}>
      {({ items }) => {
        if (items.length === 0) return <EmptyState title={t(text.noMisfits)} text={t(text.noMisfitsText)} />;
        return (
          <div className="stack gap-usual">
            <div className="row row-ends gap-usual">
              <p className="panel-lead quarantine-lead">{t(text.misfitsLead)}</p>
              <Button kind="main" busy={again.busy} onClick={() => again.send({ params: { id }, body: {} })}>
                {t(text.again)}
              </Button>
            </div>
            <div className="middle-rows">
              <DataTable
                caption={t(text.quarantine)}
                rows={items}
                rowKey={({ sender, reason }) => `${sender} ${reason}`}
                columns={[
                  { label: t(text.sender), cell: ({ sender }) => <span className="one-line">{sender}</span> },
                  { label: t(text.reason), cell: ({ said }) => t(said) },
                  { label: t(text.waits), align: 'end', cell: ({ waiting }) => <NumberText value={waiting} /> },
                  { label: t(text.accepted), align: 'end', cell: ({ accepted }) => <NumberText value={accepted} /> },
                  { label: t(text.latest), cell: ({ latestAt }) => <Latest at={latestAt} /> },
                  {
                    label: t(text.records),
                    cell: (misfit) =>
                      misfit.waiting > 0 && (
                        <Button
                          size="small"
                          onClick={() => show(misfit)}
                          aria-label={`${t(text.look)}: ${t(misfit.said)}`}
                        >
                          {t(text.look)}
                        </Button>
                      ),
                  },
                ]}
              />
            </div>
            {shown && <Records id={id} misfit={shown} close={() => show(null)} />}
          </div>
        );
      }}
    </Load>
  );
}
