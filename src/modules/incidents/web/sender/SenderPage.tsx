import { useQuery } from '@tanstack/react-query';
import { Stack } from '../../../../ui/Arrange.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { type Fact, Facts } from '../../../../ui/Facts.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField, TextField } from '../../../../ui/form/TextField.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { type Say, useText } from '../../../../ui/Words.tsx';
import { type Sender, SenderChange } from '../../contract/sender.ts';
import { incidents } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { senderText as text } from './texts.ts';

const all = { queryKey: ['incidents', 'senders'], queryFn: () => incidents.senders({}) };

const factsOf = (sender: Sender, t: Say): Fact[] => [
  { label: t(text.postalAddress), value: sender.postalAddress.split('\n').join(', ') },
  { label: t(text.phone), value: sender.phone },
  { label: t(text.replyTo), value: sender.replyTo },
  { label: t(text.registrationNumber), value: sender.registrationNumber },
];

function Edit({ sender, done }: { sender: Sender; done: () => void }) {
  const t = useText();
  const notify = useNotify();
  const { id, version, postalAddress, phone, replyTo } = sender;
  const reload = async () => (await incidents.senders({})).items.find((one) => one.id === id) ?? sender;
  const saved = () => {
    notify.done(t(text.saved));
    done();
  };
  return (
    <Form
      schema={SenderChange}
      initial={{ version, postalAddress, phone, replyTo }}
      save={(body) => incidents.changeSender({ params: { id }, body })}
      reload={reload}
      saved={saved}
      cancel={done}
      submit={t(text.save)}
    >
      <Stack gap="wide">
        <LongTextField name="postalAddress" label={t(text.postalAddress)} rows={3} />
        <TextField name="phone" label={t(text.phone)} />
        <TextField name="replyTo" label={t(text.replyTo)} hint={t(text.replyHint)} />
      </Stack>
    </Form>
  );
}

function Senders({ items }: { items: readonly Sender[] }) {
  const t = useText();
  if (items.length === 0) return <EmptyState title={t(text.none)} text={t(text.noneText)} />;
  return (
    <Stack gap="wide">
      {items.map((sender) => (
        <Facts
          key={sender.id}
          title={sender.name}
          facts={factsOf(sender, t)}
          edit={(done) => <Edit sender={sender} done={done} />}
        />
      ))}
    </Stack>
  );
}

/** How authorities reach each controller: written once, in every report. */
export default function SenderPage() {
  const t = useText();
  const query = useQuery(all);
  return (
    <>
      <PageTitle title={t(pageTitles.senders)} lead={t(text.lead)} />
      <Load query={query}>{({ items }) => <Senders items={items} />}</Load>
    </>
  );
}
