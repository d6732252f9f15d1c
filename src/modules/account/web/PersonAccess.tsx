import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { showMoment } from '../../../shared/date.ts';
import { usePathValue } from '../../../ui/address.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmButton } from '../../../ui/Confirm.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Load } from '../../../ui/Load.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { PageSkeleton } from '../../../ui/Skeletons.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { useSend } from '../../../ui/send.ts';
import { useText } from '../../../ui/Words.tsx';
import type { PersonAccount } from '../contract/people.ts';
import { accountPath } from './account-path.ts';
import { CredentialList } from './CredentialList.tsx';
import { ownText } from './own-texts.ts';
import { SecretOnce } from './SecretOnce.tsx';
import { SessionList } from './SessionList.tsx';
import { account } from './server.ts';
import { TokenList } from './TokenList.tsx';
import { useFreshly } from './useFreshly.ts';
import './account.css';

type Person = z.infer<typeof PersonAccount>;
type Made = { url: string; expiresAt: string };

/** A one-time link for the person, shown once. */
function MakeLink({ person: { id, name } }: { person: Person }) {
  const t = useText();
  const freshly = useFreshly();
  const [made, setMade] = useState<Made | null>(null);
  const make = useSend(async () => setMade(await account.makeLink({ params: { id } })));
  return (
    <>
      <Button kind="main" busy={make.busy} onClick={() => freshly(() => make.send(undefined), accountPath(id))}>
        {t(ownText.makeLink)}
      </Button>
      {made && (
        <Dialog open title={t(ownText.linkTitle, { name })} close={() => setMade(null)}>
          <SecretOnce
            secret={made.url}
            lead={t(ownText.linkText, { name, until: showMoment(made.expiresAt) })}
            close={() => setMade(null)}
          />
        </Dialog>
      )}
    </>
  );
}

function RemoveAll({ person: { id, name } }: { person: Person }) {
  const t = useText();
  const freshly = useFreshly();
  const remove = useSend(account.removeCredentials, { said: t(ownText.removed) });
  return (
    <ConfirmButton
      size="small"
      title={t(ownText.removeAllTitle, { name })}
      text={t(ownText.removeAllText)}
      verb={t(ownText.remove)}
      danger
      busy={remove.busy}
      onConfirm={() => freshly(() => remove.send({ params: { id } }), accountPath(id))}
    >
      {t(ownText.removeAll)}
    </ConfirmButton>
  );
}

function Parts({ person }: { person: Person }) {
  const t = useText();
  const { id, password, passkeys, sessions, tokens } = person;
  const end = useSend(account.endOfPerson, { said: t(ownText.ended) });
  const endOne = (sessionId: string) => end.send({ params: { id, sessionId } });
  const hasWays = password !== null || passkeys.length > 0;
  return (
    <>
      <Panel title={t(ownText.theirWays)} beside={hasWays && <RemoveAll person={person} />}>
        {hasWays ? <CredentialList credentials={person} /> : <p className="soft">{t(ownText.noCredentials)}</p>}
      </Panel>
      <Panel title={t(ownText.theirSessions)}>
        {sessions.length > 0 ? (
          <SessionList label={t(ownText.theirSessions)} sessions={sessions} end={endOne} />
        ) : (
          <p className="soft">{t(ownText.noSessions)}</p>
        )}
      </Panel>
      {tokens.length > 0 && (
        <Panel title={t(ownText.theirTokens)}>
          <TokenList label={t(ownText.theirTokens)} tokens={tokens} end={endOne} />
        </Panel>
      )}
    </>
  );
}

/** A person's sign-ins, for administrators of the region. */
export default function PersonAccess() {
  const t = useText();
  const id = usePathValue('id');
  const query = useQuery({ queryKey: ['account', 'person', id], queryFn: () => account.person({ params: { id } }) });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(person) => (
        <>
          <PageTitle
            title={person.name}
            back={{ to: '/account/people', label: t(ownText.backToPeople) }}
            beside={!person.active && <StatusMark tone="neutral">{t(ownText.left)}</StatusMark>}
            actions={person.active && <MakeLink person={person} />}
          />
          <Parts person={person} />
        </>
      )}
    </Load>
  );
}
