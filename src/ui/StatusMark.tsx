import type { ReactNode } from 'react';

/** What a state asks of the reader. `probable`: suggested, not decided. */
export type Tone = 'ok' | 'watch' | 'late' | 'serious' | 'neutral' | 'probable';

/** One shape per tone, so that colour is never alone. */
const shapes: Record<Tone, ReactNode> = {
  ok: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path className="status-cut" d="m4.8 8.3 2.2 2.2 4.3-4.6" />
    </>
  ),
  watch: <path d="M8 1.4 15.2 14.4H.8Z" />,
  late: <path d="M8 .8 15.2 8 8 15.2.8 8Z" />,
  serious: (
    <>
      <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z" />
      <path className="status-cut" d="M8 4.2v4.6M8 11.2v.6" />
    </>
  ),
  neutral: <circle className="status-line" cx="8" cy="8" r="6" />,
  probable: <circle className="status-line status-dashed" cx="8" cy="8" r="6" />,
};

/** The shape alone, for legends and cells; always beside a word. */
export const StatusShape = ({ tone, size = 14 }: { tone: Tone; size?: number }) => (
  <svg className={`status-shape tone-${tone}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
    {shapes[tone]}
  </svg>
);

/** A state as word, shape and colour. `framed` sets it off where it stands alone, as in a page's head. */
export const StatusMark = ({
  tone,
  children,
  framed = false,
}: {
  tone: Tone;
  children: ReactNode;
  framed?: boolean;
}) => (
  <span className={`status tone-${tone}${framed ? ' status-framed' : ''}`}>
    <StatusShape tone={tone} />
    <span>{children}</span>
  </span>
);
