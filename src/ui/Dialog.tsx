import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './Button.tsx';
import { text } from './texts.ts';
import { useText } from './Words.tsx';

type DialogProps = {
  title: string;
  open: boolean;
  close: () => void;
  children: ReactNode;
  /** `middle` for a question, `side` for a panel from the right (from below on a phone). */
  place?: 'middle' | 'side';
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode;
};

/** A modal dialog: focus stays in it, Escape and a click beside it close it, focus returns after. */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({ title, close, children, place = 'middle', actions }: Omit<DialogProps, 'open'>) {
  const t = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click beside is a shortcut; Escape and the button do the same
    <dialog
      ref={dialog}
      className={`dialog dialog-${place}`}
      aria-labelledby={id}
      onClick={(event) => event.target === dialog.current && close()}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className="dialog-box">
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <IconButton label={t(text.close)} icon={IconX} onClick={close} />
        </div>
        <div className="dialog-body">{children}</div>
        {actions && <div className="dialog-actions">{actions}</div>}
      </div>
    </dialog>
  );
}
