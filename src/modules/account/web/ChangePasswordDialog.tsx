import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/form/Form.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useNotify } from '../../../ui/Notices.tsx';
import { useText } from '../../../ui/Words.tsx';
import { accountApi } from '../contract.ts';
import { ownText } from './own-texts.ts';
import { account } from './server.ts';
import { text } from './texts.ts';

/** Another password with the same code app. */
export function ChangePasswordDialog({ close }: { close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const saved = () => {
    notify.done(t(ownText.passwordSaved));
    close();
  };
  return (
    <Dialog open title={t(ownText.changePassword)} close={close}>
      <Form
        schema={accountApi.changePassword.body}
        initial={{ password: '' }}
        save={(body) => account.changePassword({ body })}
        saved={saved}
        submit={t(ownText.changePassword)}
        cancel={close}
      >
        <TextField
          name="password"
          type="password"
          label={t(ownText.newPassword)}
          hint={t(text.passwordHint)}
          autoComplete="new-password"
        />
      </Form>
    </Dialog>
  );
}
