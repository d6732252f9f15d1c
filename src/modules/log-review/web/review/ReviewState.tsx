import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReviewRow } from '../../contract/review.ts';
import { type Standing, standingOf } from './standing.ts';
import { stateText } from './texts.ts';

const tones: Record<Standing, Tone> = {
  signed: 'ok',
  late: 'late',
  ready: 'watch',
  open: 'probable',
  notBegun: 'neutral',
};

/** How a review stands, as a word and a shape. */
export function ReviewState({ review, framed = false }: { review: ReviewRow; framed?: boolean }) {
  const t = useText();
  const standing = standingOf(review);
  return (
    <StatusMark tone={tones[standing]} framed={framed}>
      {t(stateText[standing])}
    </StatusMark>
  );
}
