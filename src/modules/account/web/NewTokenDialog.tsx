import { useState } from 'react';
import { newId } from '../../../shared/ids.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/form/Form.tsx';
import { NumberField, TextField } from '../../../ui/form/TextField.tsx';
import { useText } from '../../../ui/Words.tsx';
import { NewToken, tokenDays } from '../contract/session.ts';
import { ownText } from './own-texts.ts';
import { SecretOnce } from './SecretOnce.tsx';
import { account } from './server.ts';

/** Makes an API token and shows it, once. */
export function NewTokenDialog({ close }: { close: () => void }) {
  const t = useText();
  const [secret, setSecret] = useState<string | null>(null);
  if (secret !== null) {
    return (
      <Dialog open title={t(ownText.tokenMade)} close={close}>
        <SecretOnce secret={secret} lead={t(ownText.tokenMadeText)} close={close} />
      </Dialog>
    );
  }
  return (
    <Dialog open title={t(ownText.createToken)} close={close}>
      <Form
        schema={NewToken}
        initial={{ name: '', days: tokenDays.usual }}
        save={(body) => account.createToken({ params: { id: newId() }, body })}
        saved={(made) => setSecret(made.secret)}
        submit={t(ownText.createToken)}
        cancel={close}
      >
        <TextField name="name" label={t(ownText.tokenName)} hint={t(ownText.tokenNameHint)} autoComplete="off" />
        <NumberField name="days" label={t(ownText.tokenDays)} unit={t(ownText.days)} />
      </Form>
    </Dialog>
  );
}
