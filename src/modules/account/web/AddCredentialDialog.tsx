import { useQuery } from '@tanstack/react-query';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Load } from '../../../ui/Load.tsx';
import { useNotify } from '../../../ui/Notices.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { NewCredential } from '../contract/credential.ts';
import { MakePasskey } from './MakePasskey.tsx';
import { MakePassword } from './MakePassword.tsx';
import { ownText } from './own-texts.ts';
import { account } from './server.ts';

async function add(attempt: string, credential: NewCredential) {
  const { kind, ...made } = credential;
  return kind === 'passkey'
    ? account.addPasskey({ body: { attempt, ...(made as Omit<Extract<NewCredential, { kind: 'passkey' }>, 'kind'>) } })
    : account.setPassword({
        body: { attempt, ...(made as Omit<Extract<NewCredential, { kind: 'password' }>, 'kind'>) },
      });
}

/** Adds a passkey, or a password with a code app, to one's own account. */
export function AddCredentialDialog({ kind, close }: { kind: 'passkey' | 'password'; close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const query = useQuery({
    queryKey: ['account', 'registration', kind],
    queryFn: () => account.register({}),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const passkey = kind === 'passkey';
  const Make = passkey ? MakePasskey : MakePassword;
  return (
    <Dialog open title={t(passkey ? ownText.addPasskey : ownText.addPassword)} close={close}>
      <Load query={query}>
        {(registration) => (
          <Make
            registration={registration}
            startOver={() => void query.refetch()}
            save={async (credential) => {
              await add(registration.attempt, credential);
              notify.done(t(passkey ? ownText.passkeyAdded : ownText.passwordSaved));
              close();
            }}
          />
        )}
      </Load>
    </Dialog>
  );
}
