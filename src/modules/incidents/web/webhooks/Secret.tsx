import { Button } from '../../../../ui/Button.tsx';
import { CopyButton } from '../../../../ui/CopyButton.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { text } from './texts.ts';
import './webhooks.css';

/** The secret a webhook signs with, shown this once. */
export function SecretDialog({ secret, close }: { secret: string; close: () => void }) {
  const t = useText();
  const actions = (
    <>
      <CopyButton kind="plain" size="usual" copied={secret} what={t(text.secret)} />
      <Button kind="main" onClick={close}>
        {t(text.done)}
      </Button>
    </>
  );
  return (
    <Dialog open title={t(text.secret)} close={close} actions={actions}>
      <p>{t(text.once)}</p>
      <code className="webhook-secret">{secret}</code>
      <h3>{t(text.howTitle)}</h3>
      <p className="small soft">{t(text.how)}</p>
    </Dialog>
  );
}
