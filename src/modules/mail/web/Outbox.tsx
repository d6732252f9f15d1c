import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../ui/Button.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { NoticeLine } from '../../../ui/Notices.tsx';
import type { Column } from '../../../ui/register/column.ts';
import type { Filter } from '../../../ui/register/filter.ts';
import { RegisterPage } from '../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../ui/register/useRegister.ts';
import { useSend } from '../../../ui/send.ts';
import { useText } from '../../../ui/Words.tsx';
import { MailState, mailApi, type OutboxMail } from '../contract.ts';
import { mail } from './calls.ts';
import { Letter } from './Letter.tsx';
import { Marked } from './Marked.tsx';
import { StateMark } from './StateMark.tsx';
import { label, pageTitles, stateNames, text } from './texts.ts';
import './mail.css';

const columns: Column<OutboxMail>[] = [
  { key: 'subject', label: label.subject, cell: ({ subject }) => subject, width: '30%' },
  { key: 'to', label: label.to, cell: ({ person }) => person },
  { key: 'state', label: label.state, cell: ({ state }) => <StateMark state={state} />, oneLine: true, card: 'head' },
  {
    key: 'created',
    label: label.created,
    cell: ({ createdAt }) => <DateText at={createdAt} as="near" />,
    sort: 'createdAt',
    oneLine: true,
  },
  { key: 'why', label: label.why, cell: ({ why }) => why },
];

const filters: Filter[] = [
  {
    kind: 'choice',
    name: 'state',
    label: label.state,
    options: MailState.options.map((value) => ({ value, label: stateNames[value] })),
  },
];

function Trial() {
  const t = useText();
  const { send, busy } = useSend(mail.trial, { said: t(text.trialSent) });
  return (
    <Button busy={busy} onClick={() => send({})}>
      {t(text.trial)}
    </Button>
  );
}

/** What stands above the mails: that there is no server, and addresses that do not work. */
function Above() {
  const t = useText();
  const { data } = useQuery({ queryKey: ['mail', 'state'], queryFn: () => mail.state({}) });
  return (
    <>
      {data && !data.server && <NoticeLine tone="watch">{t(text.noServer)}</NoticeLine>}
      <Marked people={data?.marked ?? []} />
    </>
  );
}

/** Every mail, latest first, with what became of it; beside the list as its reader sees it. */
export default function Outbox() {
  const t = useText();
  const register = useRegister(mail.outbox, { name: 'mail', sort: '-createdAt', filters });
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.outbox)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      action={<Trial />}
      above={<Above />}
      rowKey={({ id }) => id}
      name={({ subject, person }) => `${subject} (${person})`}
      to={({ id }) => `/mail/${id}`}
      peek={({ id }) => <Letter id={id} />}
      exportPath={mailApi.outbox.path}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} />}
    />
  );
}
