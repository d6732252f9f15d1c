import { BarShare } from '../../../../ui/picture/BarShare.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReadRequest } from '../../contract/reading.ts';
import '../document.css';
import { askReadText as text } from './texts.ts';

type Counts = Pick<ReadRequest, 'read' | 'notUnderstood' | 'remaining'>;

/** How many have read, do not understand and remain, as one bar. */
export function ReadBar({ caption, counts: { read, notUnderstood, remaining } }: { caption: string; counts: Counts }) {
  const t = useText();
  return (
    <div className="read-bar">
      <BarShare
        caption={caption}
        shares={[
          { label: t(text.read), value: read, tone: 'ok' },
          { label: t(text.notUnderstood), value: notUnderstood, tone: 'late' },
          { label: t(text.remaining), value: remaining, tone: 'neutral' },
        ]}
      />
    </div>
  );
}
