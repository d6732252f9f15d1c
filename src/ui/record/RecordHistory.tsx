import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { addressOf } from '../../shared/client.ts';
import { extractApi, type HistoryItem } from '../../shared/record.ts';
import { Button, ButtonLink } from '../Button.tsx';
import { DateText } from '../DateText.tsx';
import { Load } from '../Load.tsx';
import { Panel } from '../Panel.tsx';
import { text } from '../texts.ts';
import { useText } from '../Words.tsx';
import { recordText } from './texts.ts';
import { records, useRecordPart } from './useRecordPart.ts';

type Change = HistoryItem['changes'][number];
const fewest = 8;

function Changed({ field, before, after }: Change) {
  const t = useText();
  return (
    <div className="change">
      <span className="soft">{field}</span>{' '}
      {before !== null && (
        <>
          <del>{before}</del> <span aria-hidden="true">→</span>{' '}
        </>
      )}
      <ins>{after ?? t(text.none)}</ins>
    </div>
  );
}

/** What happened, latest first; the first eight until asked for all. */
export function Timeline({ items }: { items: readonly HistoryItem[] }) {
  const t = useText();
  const [all, setAll] = useState(false);
  if (items.length === 0) return <p className="faint small">{t(recordText.noHistory)}</p>;
  return (
    <>
      <ol className="timeline">
        {(all ? items : items.slice(0, fewest)).map((item) => (
          <li key={`${item.at}${item.what}`} data-refused={item.refused || undefined}>
            <p>
              <strong>{item.what}</strong>{' '}
              {item.refused && <span className="timeline-refused">{t(recordText.refused)}</span>}{' '}
              <span className="soft small">
                {item.actor} · <DateText at={item.at} as="near" />
              </span>
            </p>
            {item.changes.map((change) => (
              <Changed key={`${change.field} ${change.before} ${change.after}`} {...change} />
            ))}
          </li>
        ))}
      </ol>
      {!all && items.length > fewest && (
        <Button kind="quiet" size="small" onClick={() => setAll(true)}>
          {t(recordText.showAll, { count: items.length })}
        </Button>
      )}
    </>
  );
}

function Extract({ id }: { id: string }) {
  const t = useText();
  const href = addressOf(extractApi.extract, { params: { id }, query: { format: 'pdf' } });
  return (
    <ButtonLink kind="quiet" size="small" icon={IconFileTypePdf} href={href} download>
      {t(recordText.extract)}
    </ButtonLink>
  );
}

/** A record's story from the audit trail, with the way to have all of the record on paper. */
export function RecordHistory({ id }: { id: string }) {
  const t = useText();
  return (
    <Panel title={t(recordText.history)} beside={<Extract id={id} />}>
      <Load query={useRecordPart('history', id, records.history)}>{({ items }) => <Timeline items={items} />}</Load>
    </Panel>
  );
}
