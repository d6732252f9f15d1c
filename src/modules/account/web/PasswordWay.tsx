import { Form } from '../../../ui/form/Form.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useText } from '../../../ui/Words.tsx';
import { accountApi } from '../contract.ts';
import { enter } from './enter.ts';
import { account } from './server.ts';
import { text } from './texts.ts';

export function PasswordWay({ next }: { next: string }) {
  const t = useText();
  return (
    <section className="way-framed" aria-labelledby="with-password">
      <h2 id="with-password">{t(text.withPassword)}</h2>
      <Form
        schema={accountApi.withPassword.body}
        initial={{ hsaId: '', password: '', code: '' }}
        save={async (body) => {
          await account.withPassword({ body });
          return enter(next);
        }}
        submit={t(text.signIn)}
      >
        <TextField name="hsaId" label={t(text.hsaId)} autoComplete="username" />
        <TextField name="password" type="password" label={t(text.password)} autoComplete="current-password" />
        <TextField
          name="code"
          label={t(text.code)}
          hint={t(text.codeHint)}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      </Form>
      <p className="soft small">{t(text.lost)}</p>
    </section>
  );
}
