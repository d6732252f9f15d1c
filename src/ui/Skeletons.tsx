import { text } from './texts.ts';
import { useText } from './Words.tsx';

/** One grey bar, `width` and `height` as CSS. */
export const Bar = ({ width = '100%', height = '1rem' }: { width?: string; height?: string }) => (
  <div className="skeleton" style={{ width, height }} />
);

function Waiting({ children, className = 'stack gap-usual' }: { children: React.ReactNode; className?: string }) {
  const t = useText();
  return (
    <div className={className} role="status">
      <span className="unseen">{t(text.loading)}</span>
      {children}
    </div>
  );
}

const widths = ['92%', '78%', '85%', '64%', '88%', '71%'];
const upTo = (count: number) => Array.from({ length: count }, (_, place) => place);

/** Rows of a table or list, each `height` tall. */
export const RowsSkeleton = ({ rows = 8, height = '2.125rem' }: { rows?: number; height?: string }) => (
  <Waiting className="stack">
    {upTo(rows).map((row) => (
      <div key={row} className="row" style={{ height, borderBottom: '1px solid var(--line)' }}>
        <Bar width={widths[row % widths.length] ?? '80%'} height="0.875rem" />
      </div>
    ))}
  </Waiting>
);

/** A few lines of text in a panel. */
export const LinesSkeleton = ({ lines = 4 }: { lines?: number }) => (
  <Waiting>
    {upTo(lines).map((line) => (
      <Bar key={line} width={widths[line % widths.length] ?? '80%'} height="0.9375rem" />
    ))}
  </Waiting>
);

/** A whole page: title, then rows. */
export const PageSkeleton = () => (
  <Waiting className="stack gap-wide">
    <Bar width="18rem" height="2.1875rem" />
    <Bar width="60%" height="2.375rem" />
    <div className="stack gap-usual">
      {upTo(8).map((row) => (
        <Bar key={row} height="1.5rem" />
      ))}
    </div>
  </Waiting>
);
