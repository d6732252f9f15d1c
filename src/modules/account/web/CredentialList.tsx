import { ConfirmButton } from '../../../ui/Confirm.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Credentials } from '../contract/credential.ts';
import { passwordLevel } from '../rules/assurance.ts';
import { ItemList } from './ItemList.tsx';
import { ownText } from './own-texts.ts';

type Way = { id: string; name: string | null; assurance: number; since: string; usedAt: string | null };

/** The password is a way without a name of its own. */
const waysOf = ({ password, passkeys }: Credentials): Way[] => [
  ...passkeys.map(({ createdAt, ...passkey }) => ({ ...passkey, since: createdAt })),
  ...(password
    ? [{ id: 'password', name: null, assurance: passwordLevel, since: password.changedAt, usedAt: null }]
    : []),
];

type Acts = { removePasskey: (id: string) => void; removePassword: () => void };

function Remove({ way: { id, name }, acts }: { way: Way; acts: Acts }) {
  const t = useText();
  const question = name
    ? { title: t(ownText.removePasskey, { name }), text: t(ownText.removePasskeyText) }
    : { title: t(ownText.removePassword), text: t(ownText.removePasswordText) };
  const remove = () => (name ? acts.removePasskey(id) : acts.removePassword());
  return (
    <ConfirmButton size="small" {...question} verb={t(ownText.remove)} danger onConfirm={remove}>
      {t(ownText.remove)}
    </ConfirmButton>
  );
}

function LastUsed({ way: { usedAt } }: { way: Way }) {
  const t = useText();
  if (usedAt === null) return t(ownText.neverUsed);
  return (
    <>
      {t(ownText.used)} <DateText at={usedAt} as="near" />
    </>
  );
}

/** Passkeys and password with when they came and were used; removable where `acts` are given. */
export function CredentialList({ credentials, acts }: { credentials: Credentials; acts?: Acts }) {
  const t = useText();
  return (
    <ItemList
      label={t(ownText.ways)}
      items={waysOf(credentials)}
      itemKey={({ id }) => id}
      name={({ name }) => name ?? t(ownText.password)}
      facts={(way) => [
        ...(way.name ? [t(ownText.passkey)] : []),
        t(ownText.atLevel, { level: way.assurance }),
        <>
          {t(way.name ? ownText.added : ownText.changed)} <DateText at={way.since.slice(0, 10)} as="long" />
        </>,
        ...(way.name ? [<LastUsed key="used" way={way} />] : []),
      ]}
      {...(acts ? { act: (way: Way) => <Remove way={way} acts={acts} /> } : {})}
    />
  );
}
