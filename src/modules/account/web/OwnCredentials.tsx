import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Load } from '../../../ui/Load.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useSend } from '../../../ui/send.ts';
import { useText } from '../../../ui/Words.tsx';
import type { Credentials } from '../contract/credential.ts';
import { AddCredentialDialog } from './AddCredentialDialog.tsx';
import { ChangePasswordDialog } from './ChangePasswordDialog.tsx';
import { CredentialList } from './CredentialList.tsx';
import { ownText } from './own-texts.ts';
import { account } from './server.ts';
import { type Doing, useDoing } from './useDoing.ts';
import { useFreshly } from './useFreshly.ts';

type ActsProps = { credentials: Credentials; begin: (doing: Doing) => void };

function Acts({ credentials, begin }: ActsProps) {
  const t = useText();
  return (
    <div className="credential-acts">
      <Button icon={IconPlus} onClick={() => begin('passkey')}>
        {t(ownText.addPasskey)}
      </Button>
      {credentials.password ? (
        <>
          <Button onClick={() => begin('new-password')}>{t(ownText.changePassword)}</Button>
          <Button onClick={() => begin('password')}>{t(ownText.newApp)}</Button>
        </>
      ) : (
        <Button icon={IconPlus} onClick={() => begin('password')}>
          {t(ownText.addPassword)}
        </Button>
      )}
    </div>
  );
}

/** One's own ways to sign in without the region's identity provider. */
export function OwnCredentials() {
  const t = useText();
  const { doing, begin, end } = useDoing();
  const freshly = useFreshly();
  const query = useQuery({ queryKey: ['account', 'credentials'], queryFn: () => account.credentials({}) });
  const removePasskey = useSend(account.removePasskey, { said: t(ownText.removed) });
  const removePassword = useSend(() => account.removePassword({}), { said: t(ownText.removed) });
  return (
    <Panel title={t(ownText.ways)}>
      <Load query={query}>
        {(credentials) => (
          <>
            {credentials.password || credentials.passkeys.length > 0 ? (
              <CredentialList
                credentials={credentials}
                acts={{
                  removePasskey: (id) => freshly(() => removePasskey.send({ params: { id } }), '/account'),
                  removePassword: () => freshly(() => removePassword.send(undefined), '/account'),
                }}
              />
            ) : (
              <EmptyState title={t(ownText.noWays)} text={t(ownText.noWaysText)} />
            )}
            <Acts credentials={credentials} begin={begin} />
          </>
        )}
      </Load>
      {(doing === 'passkey' || doing === 'password') && <AddCredentialDialog kind={doing} close={end} />}
      {doing === 'new-password' && <ChangePasswordDialog close={end} />}
    </Panel>
  );
}
