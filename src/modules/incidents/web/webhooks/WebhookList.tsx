import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Webhook } from '../../contract/webhook.ts';
import { incidentsApi } from '../../contract.ts';
import { incidents } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { DeliveryMark } from './DeliveryMark.tsx';
import { SecretDialog } from './Secret.tsx';
import { text } from './texts.ts';
import { WebhookFields } from './WebhookFields.tsx';
import './webhooks.css';

function NewWebhook({ close }: { close: () => void }) {
  const t = useText();
  const queries = useQueryClient();
  const [secret, show] = useState<string | null>(null);
  if (secret) return <SecretDialog secret={secret} close={close} />;
  return (
    <Dialog open title={t(text.add)} close={close} place="side">
      <Form
        schema={incidentsApi.createWebhook.body}
        initial={{ name: '', url: '', events: ['reported', 'state', 'filing'] }}
        save={(body) => incidents.createWebhook({ body })}
        saved={(made) => {
          void queries.invalidateQueries();
          show(made.secret);
        }}
        submit={t(text.add)}
        cancel={close}
      >
        <WebhookFields />
      </Form>
    </Dialog>
  );
}

function Last({ lastState, lastAt }: Webhook) {
  const t = useText();
  if (!lastState || !lastAt) return <span className="faint">{t(text.never)}</span>;
  return (
    <>
      <DeliveryMark state={lastState} /> <DateText at={lastAt} />
    </>
  );
}

function WebhookTable({ items }: { items: readonly Webhook[] }) {
  const t = useText();
  return (
    <DataTable
      caption={t(pageTitles.webhooks)}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { label: t(text.name), cell: ({ id, name }) => <Go to={`/incident-webhooks/${id}`}>{name}</Go> },
        { label: t(text.url), cell: ({ url }) => <span className="webhook-address">{url}</span> },
        {
          label: t(text.status),
          cell: ({ active }) => (
            <StatusMark tone={active ? 'ok' : 'neutral'}>{t(active ? text.isActive : text.isOff)}</StatusMark>
          ),
        },
        { label: t(text.last), cell: (webhook) => <Last {...webhook} /> },
      ]}
    />
  );
}

/** Who outside is told that something has happened in a case. */
export default function WebhookList() {
  const t = useText();
  const [adding, add] = useState(false);
  const query = useQuery({ queryKey: ['incidents', 'webhooks'], queryFn: () => incidents.webhooks({}) });
  const button = (
    <Button kind="main" onClick={() => add(true)}>
      {t(text.add)}
    </Button>
  );
  return (
    <>
      <PageTitle title={t(pageTitles.webhooks)} lead={t(text.lead)} actions={button} />
      <Load query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t(text.none)} text={t(text.noneText)} />
          ) : (
            <WebhookTable items={items} />
          )
        }
      </Load>
      {adding && <NewWebhook close={() => add(false)} />}
    </>
  );
}
