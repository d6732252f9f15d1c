import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../../../shared/problem.ts';
import { usePathValue } from '../../../../ui/address.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ConfirmButton } from '../../../../ui/Confirm.tsx';
import { ErrorState } from '../../../../ui/ErrorState.tsx';
import { Facts } from '../../../../ui/Facts.tsx';
import { SwitchField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Webhook } from '../../contract/webhook.ts';
import { incidentsApi } from '../../contract.ts';
import { webhookEventNames } from '../../texts/webhook.ts';
import { incidents } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { Deliveries } from './Deliveries.tsx';
import { SecretDialog } from './Secret.tsx';
import { text } from './texts.ts';
import { WebhookFields } from './WebhookFields.tsx';
import './webhooks.css';

function Acts({ webhook: { id, version } }: { webhook: Webhook }) {
  const t = useText();
  const [secret, show] = useState<string | null>(null);
  const test = useSend(incidents.testWebhook, { said: t(text.tested) });
  const renew = useSend(incidents.renewSecret);
  return (
    <>
      <ConfirmButton
        title={t(text.renewAsk)}
        text={t(text.renewText)}
        verb={t(text.renew)}
        busy={renew.busy}
        onConfirm={() => renew.send({ params: { id }, body: { version } }, { onSuccess: (made) => show(made.secret) })}
      >
        {t(text.renew)}
      </ConfirmButton>
      <Button kind="main" busy={test.busy} onClick={() => test.send({ params: { id }, body: {} })}>
        {t(text.test)}
      </Button>
      {secret && <SecretDialog secret={secret} close={() => show(null)} />}
    </>
  );
}

function Settings({ webhook, reload }: { webhook: Webhook; reload: () => void }) {
  const t = useText();
  const notify = useNotify();
  const { id, version, name, url, events, active } = webhook;
  return (
    <Facts
      title={t(text.settings)}
      facts={[
        { label: t(text.url), value: <span className="webhook-address">{url}</span> },
        { label: t(text.events), value: events.map((event) => t(webhookEventNames[event])).join('; '), wide: true },
      ]}
      edit={(done) => (
        <Form
          schema={incidentsApi.changeWebhook.body}
          initial={{ version, name, url, events, active }}
          save={(body) => incidents.changeWebhook({ params: { id }, body })}
          saved={() => {
            notify.done(t(text.saved));
            reload();
            done();
          }}
          submit={t(text.save)}
          cancel={done}
        >
          <WebhookFields />
          <SwitchField name="active" label={t(text.active)} hint={t(text.activeHint)} />
        </Form>
      )}
    />
  );
}

/** One webhook: its settings, and what it was sent with the last answer. */
export default function WebhookPage() {
  const t = useText();
  const id = usePathValue('id');
  const query = useQuery({ queryKey: ['incidents', 'webhooks'], queryFn: () => incidents.webhooks({}) });
  return (
    <Load query={query}>
      {({ items }) => {
        const webhook = items.find((one) => one.id === id);
        if (!webhook) return <ErrorState error={new Problem('record.not-found', 404)} />;
        const mark = (
          <StatusMark tone={webhook.active ? 'ok' : 'neutral'} framed>
            {t(webhook.active ? text.isActive : text.isOff)}
          </StatusMark>
        );
        return (
          <>
            <PageTitle
              title={webhook.name}
              back={{ to: '/incident-webhooks', label: t(pageTitles.webhooks) }}
              beside={mark}
              actions={<Acts webhook={webhook} />}
            />
            <Settings webhook={webhook} reload={() => void query.refetch()} />
            <Panel title={t(text.deliveries)}>
              <Deliveries id={id} />
            </Panel>
          </>
        );
      }}
    </Load>
  );
}
