import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/Words.tsx';
import { ownText } from './own-texts.ts';

type SecretOnceProps = { secret: string; lead: string; close: () => void };

/** Something shown only now, with a way to take it along. */
export function SecretOnce({ secret, lead, close }: SecretOnceProps) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <div className="stack gap-usual">
      <p className="soft">{lead}</p>
      <code className="secret secret-block">{secret}</code>
      <div className="form-foot">
        <Button kind="main" icon={copied ? IconCheck : IconCopy} onClick={() => void copy()}>
          {t(copied ? ownText.copied : ownText.copy)}
        </Button>
        <Button onClick={close}>{t(ownText.done)}</Button>
      </div>
    </div>
  );
}
