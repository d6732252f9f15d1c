import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import type { Icon } from './page.ts';
import { text } from './texts.ts';
import { useText } from './Words.tsx';

type Question = {
  /** "Ta bort bilagan?" */
  title: string;
  /** What happens, and whether it can be undone. */
  text: ReactNode;
  /** The verb on the button: "Ta bort". */
  verb: string;
  danger?: boolean;
};
type Ask = (question: Question) => Promise<boolean>;
const ConfirmContext = createContext<Ask>(async () => false);

/** Holds the one question on screen. */
export function ConfirmProvider({ children }: { children: ReactNode }) {
  const t = useText();
  const [asked, setAsked] = useState<{ question: Question; answer: (yes: boolean) => void } | null>(null);
  const ask = useCallback<Ask>((question) => new Promise((answer) => setAsked({ question, answer })), []);
  const answer = (yes: boolean) => {
    asked?.answer(yes);
    setAsked(null);
  };
  return (
    <ConfirmContext value={ask}>
      {children}
      {asked && (
        <Dialog
          open
          title={asked.question.title}
          close={() => answer(false)}
          actions={
            <>
              <Button onClick={() => answer(false)}>{t(text.cancel)}</Button>
              <Button kind={asked.question.danger ? 'danger' : 'main'} onClick={() => answer(true)}>
                {asked.question.verb}
              </Button>
            </>
          }
        >
          {asked.question.text}
        </Dialog>
      )}
    </ConfirmContext>
  );
}

/** `if (await confirm({ title, text, verb }))` – for what cannot be undone, and only that. */
export const useConfirm = (): Ask => useContext(ConfirmContext);

type ConfirmButtonProps = Question & {
  onConfirm: () => void;
  children: ReactNode;
  busy?: boolean;
  icon?: Icon;
  kind?: 'main' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'usual';
};

/** A button that asks before it does. */
export function ConfirmButton({
  onConfirm,
  children,
  busy = false,
  icon,
  kind = 'plain',
  size = 'usual',
  ...question
}: ConfirmButtonProps) {
  const confirm = useConfirm();
  const onClick = async () => {
    if (await confirm(question)) onConfirm();
  };
  return (
    <Button kind={kind} size={size} icon={icon} busy={busy} aria-haspopup="dialog" onClick={() => void onClick()}>
      {children}
    </Button>
  );
}
