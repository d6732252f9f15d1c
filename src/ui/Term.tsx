import { type ReactNode, useId } from 'react';

/** A word of the law, explained once: dotted underline, the explanation on tap, Enter or Space. */
export function Term({ children, explained }: { children: ReactNode; explained: ReactNode }) {
  const id = useId();
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {children}
      </button>
      <span id={id} popover="auto" className="term-note">
        {explained}
      </span>
    </>
  );
}
