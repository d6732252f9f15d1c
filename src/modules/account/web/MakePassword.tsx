import { z } from 'zod';
import { Form } from '../../../ui/form/Form.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useText } from '../../../ui/Words.tsx';
import { Code, type NewCredential, Password, type Registration } from '../contract/credential.ts';
import { CodeAppGuide } from './CodeAppGuide.tsx';
import { StartOver } from './StartOver.tsx';
import { text } from './texts.ts';

const Written = z.object({ password: Password, code: Code });

type MakeProps = {
  registration: Registration;
  save: (credential: NewCredential) => Promise<unknown>;
  startOver: () => void;
};

/** Chooses a password and sets up a code app, proven by a code from it. */
export function MakePassword({ registration, save, startOver }: MakeProps) {
  const t = useText();
  return (
    <div className="stack gap-usual">
      <Form
        schema={Written}
        initial={{ password: '', code: '' }}
        save={(written) => save({ kind: 'password', ...written })}
        submit={t(text.savePassword)}
      >
        <TextField
          name="password"
          type="password"
          label={t(text.choosePassword)}
          hint={t(text.passwordHint)}
          autoComplete="new-password"
        />
        <CodeAppGuide totp={registration.totp} />
        <TextField
          name="code"
          label={t(text.codeNow)}
          hint={t(text.codeHint)}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      </Form>
      <StartOver startOver={startOver} />
    </div>
  );
}
