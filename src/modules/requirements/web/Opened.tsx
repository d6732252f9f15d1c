import { type ReactNode, useEffect, useRef } from 'react';

/** What one has just opened: brought into view, with its first field ready to be filled in. */
export function Opened({ children, framed = false }: { children: ReactNode; framed?: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fields = place.current?.querySelectorAll<HTMLElement>('input, select, textarea');
    const chosen = place.current?.querySelector<HTMLElement>('input:checked');
    (chosen ?? fields?.[0])?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={place} className={framed ? 'link-form' : 'opened'}>
      {children}
    </div>
  );
}
