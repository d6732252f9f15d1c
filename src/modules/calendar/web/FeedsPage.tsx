import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmButton } from '../../../ui/Confirm.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { Form } from '../../../ui/form/Form.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { Load } from '../../../ui/Load.tsx';
import { NoticeLine } from '../../../ui/Notices.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { useSend } from '../../../ui/send.ts';
import { useText } from '../../../ui/Words.tsx';
import { calendarApi, type Feed } from '../contract.ts';
import { calendar } from './calls.ts';
import { pageTitles } from './page-titles.ts';
import { feedText as text } from './texts.ts';
import './calendar.css';

/** The address, this once. */
function Once({ address, done }: { address: string; done: () => void }) {
  const t = useText();
  const id = useId();
  return (
    <>
      <NoticeLine tone="watch">{t(text.once)}</NoticeLine>
      <div className="calendar-address">
        <label htmlFor={id}>{t(text.address)}</label>
        <input id={id} className="input" readOnly value={address} onFocus={(event) => event.target.select()} />
        <CopyButton kind="plain" size="usual" copied={address} />
        <Button kind="main" onClick={done}>
          {t(text.done)}
        </Button>
      </div>
    </>
  );
}

function NewFeed() {
  const t = useText();
  const [address, show] = useState<string | null>(null);
  return (
    <Panel title={t(text.new)} framed>
      {address ? (
        <Once address={address} done={() => show(null)} />
      ) : (
        <Form
          schema={calendarApi.subscribe.body}
          initial={{ name: '' }}
          save={(body) => calendar.subscribe({ body })}
          saved={(made) => show(made.address)}
          submit={t(text.make)}
        >
          <TextField name="name" label={t(text.name)} hint={t(text.nameHint)} />
        </Form>
      )}
    </Panel>
  );
}

function Close({ feed: { id, name } }: { feed: Feed }) {
  const t = useText();
  const revoke = useSend(calendar.revoke, { said: t(text.isClosed) });
  return (
    <ConfirmButton
      kind="quiet"
      size="small"
      danger
      title={t(text.closeAsk)}
      text={t(text.closeText, { name })}
      verb={t(text.close)}
      busy={revoke.busy}
      onConfirm={() => revoke.send({ params: { id }, body: {} })}
    >
      {t(text.close)}
      <span className="unseen"> {name}</span>
    </ConfirmButton>
  );
}

function Feeds({ items }: { items: readonly Feed[] }) {
  const t = useText();
  if (items.length === 0) return <p className="faint">{t(text.none)}</p>;
  return (
    <DataTable
      caption={t(text.open)}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { label: t(text.usedIn), cell: ({ name }) => name },
        { label: t(text.made), cell: ({ createdAt }) => <DateText at={createdAt.slice(0, 10)} /> },
        {
          label: t(text.status),
          cell: ({ revokedAt }) =>
            revokedAt ? (
              <StatusMark tone="neutral">{t(text.closed)}</StatusMark>
            ) : (
              <StatusMark tone="ok">{t(text.inUse)}</StatusMark>
            ),
        },
        { label: t(text.close), cell: (feed) => (feed.revokedAt ? null : <Close feed={feed} />) },
      ]}
    />
  );
}

/** Addresses for one's own calendar programs: made here, shown once, closed here. */
export default function FeedsPage() {
  const t = useText();
  const query = useQuery({ queryKey: ['calendar', 'feeds'], queryFn: () => calendar.feeds({}) });
  return (
    <>
      <PageTitle
        title={t(pageTitles.feeds)}
        back={{ to: '/calendar', label: t(pageTitles.calendar) }}
        lead={t(text.lead)}
      />
      <div className="calendar-feeds">
        <NewFeed />
        <Panel title={t(text.open)}>
          <Load query={query}>{({ items }) => <Feeds items={items} />}</Load>
        </Panel>
      </div>
    </>
  );
}
