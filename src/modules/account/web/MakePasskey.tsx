import { z } from 'zod';
import { Form } from '../../../ui/form/Form.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useText } from '../../../ui/Words.tsx';
import { type NewCredential, PasskeyName, type Registration } from '../contract/credential.ts';
import { makePasskey, Stopped } from './passkeys.ts';
import { StartOver } from './StartOver.tsx';
import { text } from './texts.ts';

const Named = z.object({ name: PasskeyName });

type MakeProps = {
  registration: Registration;
  save: (credential: NewCredential) => Promise<unknown>;
  startOver: () => void;
};

/** Names a passkey and has the browser make it. */
export function MakePasskey({ registration, save, startOver }: MakeProps) {
  const t = useText();
  const make = async ({ name }: { name: string }) => {
    const response = await makePasskey(registration.passkey).catch((error: unknown) => {
      throw error instanceof Stopped ? new Error(t(text.stopped)) : error;
    });
    return save({ kind: 'passkey', name, response });
  };
  return (
    <div className="stack gap-usual">
      <Form schema={Named} initial={{ name: '' }} save={make} submit={t(text.makePasskey)}>
        <TextField name="name" label={t(text.passkeyName)} hint={t(text.passkeyNameHint)} autoComplete="off" />
      </Form>
      <StartOver startOver={startOver} />
    </div>
  );
}
