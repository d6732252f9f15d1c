import { DateText } from '../../../ui/DateText.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { Column } from '../../../ui/register/column.ts';
import type { Filter } from '../../../ui/register/filter.ts';
import { RegisterPage } from '../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../ui/register/useRegister.ts';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { PersonAccess } from '../contract/people.ts';
import { peopleApi } from '../contract/people.ts';
import { accountPath } from './account-path.ts';
import { ownText } from './own-texts.ts';
import { account } from './server.ts';

const filters: Filter[] = [
  {
    kind: 'choice',
    name: 'has',
    label: ownText.has,
    options: [
      { value: 'credentials', label: ownText.hasCredentials },
      { value: 'session', label: ownText.hasSession },
      { value: 'token', label: ownText.hasToken },
    ],
  },
];

function CanUse({ person }: { person: PersonAccess }) {
  const t = useText();
  const { password, passkeys: count } = person;
  const ways = [
    ...(count > 0 ? [count === 1 ? t(ownText.onePasskey) : t(ownText.passkeyCount, { count })] : []),
    ...(password ? [t(ownText.password)] : []),
  ];
  return ways.length > 0 ? ways.join(', ') : <span className="faint">{t(ownText.nothing)}</span>;
}

function Name({ person }: { person: PersonAccess }) {
  const t = useText();
  if (person.active) return person.name;
  return (
    <>
      {person.name} <span className="faint">({t(ownText.left)})</span>
    </>
  );
}

function InNow({ person }: { person: PersonAccess }) {
  const t = useText();
  return person.openSessions > 0 ? (
    <StatusMark tone="ok">{t(ownText.inNow)}</StatusMark>
  ) : (
    <DateText at={person.lastSeenAt} as="near" />
  );
}

const columns: Column<PersonAccess>[] = [
  { key: 'name', label: ownText.name, cell: (person) => <Name person={person} />, sort: true },
  { key: 'hsaId', label: ownText.hsaId, cell: ({ hsaId }) => hsaId ?? '–', oneLine: true },
  { key: 'canUse', label: ownText.canUse, cell: (person) => <CanUse person={person} /> },
  { key: 'tokens', label: ownText.tokens, cell: ({ tokens }) => tokens || '–', align: 'end' },
  { key: 'lastSeen', label: ownText.lastSeen, cell: (person) => <InNow person={person} />, card: 'head' },
];

/** Who can get in, and who is in: for administrators of the region. */
export default function PeopleAccess() {
  const t = useText();
  const register = useRegister(account.people, { name: 'account.people', sort: 'name', filters });
  return (
    <RegisterPage
      register={register}
      title={t(ownText.people)}
      lead={t(ownText.peopleLead)}
      counted={ownText.peopleCounted}
      columns={columns}
      rowKey={({ id }) => id}
      name={({ name }) => name}
      to={({ id }) => accountPath(id)}
      exportPath={peopleApi.people.path}
      empty={<EmptyState title={t(ownText.noPeople)} text={t(ownText.noPeopleText)} />}
    />
  );
}
