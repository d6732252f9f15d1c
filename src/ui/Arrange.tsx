import type { ReactNode } from 'react';

type Gap = 'tight' | 'usual' | 'wide';
type ArrangeProps = { children: ReactNode; gap?: Gap };

/** Things below each other. */
export const Stack = ({ children, gap = 'usual' }: ArrangeProps) => (
  <div className={`stack gap-${gap}`}>{children}</div>
);

/** Things beside each other, wrapping; `ends` pushes the outermost apart. */
export const Row = ({ children, gap = 'usual', ends = false }: ArrangeProps & { ends?: boolean }) => (
  <div className={`row gap-${gap}${ends ? ' row-ends' : ''}`}>{children}</div>
);

/** Equal columns of at least `least` rem each, as many as fit. */
export const Columns = ({ children, least = 18, gap = 'wide' }: ArrangeProps & { least?: number }) => (
  <div className={`columns gap-${gap}`} style={{ '--least': `${least}rem` } as object}>
    {children}
  </div>
);

/** Running text at reading width. */
export const Prose = ({ children }: { children: ReactNode }) => <div className="prose">{children}</div>;
