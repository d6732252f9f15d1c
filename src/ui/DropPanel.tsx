import { cloneElement, type ReactElement, type ReactNode, useEffect } from 'react';
import { useDrop } from './drop.ts';

type DropPanelProps = {
  /** The `Button` that opens it. */
  button: ReactElement<object>;
  /** What the panel holds, for screen readers. */
  label: string;
  end?: boolean;
  children: (close: () => void) => ReactNode;
};

/** A small panel of fields that drops from a button. */
export function DropPanel({ button, label, end = false, children }: DropPanelProps) {
  const drop = useDrop<HTMLDivElement>(end);
  const { opened, panel } = drop;
  useEffect(() => {
    if (opened) panel.current?.querySelector<HTMLElement>('input, select, a, button')?.focus();
  }, [opened, panel]);
  return (
    <>
      {cloneElement(button, { ...drop.button, 'aria-haspopup': 'dialog' } as object)}
      <div {...drop.popover} ref={panel} role="dialog" aria-label={label} className="drop drop-panel">
        {opened && children(drop.close)}
      </div>
    </>
  );
}
