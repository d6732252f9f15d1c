import { Button } from '../../../ui/Button.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { useText } from '../../../ui/Words.tsx';
import { ownText } from './own-texts.ts';

type SecretOnceProps = { secret: string; lead: string; close: () => void };

/** Something shown only now, with a way to take it along. */
export function SecretOnce({ secret, lead, close }: SecretOnceProps) {
  const t = useText();
  return (
    <div className="stack gap-usual">
      <p className="soft">{lead}</p>
      <code className="secret secret-block">{secret}</code>
      <div className="form-foot">
        <CopyButton kind="main" size="usual" copied={secret} />
        <Button onClick={close}>{t(ownText.done)}</Button>
      </div>
    </div>
  );
}
