import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from './Button.tsx';
import { copyText } from './copy.ts';
import { text } from './texts.ts';
import { useText } from './Words.tsx';

const shownForMs = 3000;

type CopyButtonProps = {
  /** What is put on the clipboard. */
  copied: string;
  /** What it is, for screen readers, where there are several: "Kopiera: Organisationsnummer". */
  what?: string;
  kind?: 'main' | 'plain' | 'quiet';
  size?: 'small' | 'usual';
  /** The words on it, when not "Kopiera". */
  children?: string;
};

/** Copies a text, and says for a moment how it went. */
export function CopyButton({ copied, what, kind = 'quiet', size = 'small', children }: CopyButtonProps) {
  const t = useText();
  const [told, tell] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async () => {
    tell((await copyText(copied)) ? 'copied' : 'notCopied');
    setTimeout(tell, shownForMs, null);
  };
  const words = told ? t(text[told]) : (children ?? t(text.copy));
  return (
    <Button
      kind={kind}
      size={size}
      icon={told === 'copied' ? IconCheck : IconCopy}
      {...(what ? { 'aria-label': `${words}: ${what}` } : {})}
      onClick={() => void copy()}
    >
      {words}
    </Button>
  );
}
