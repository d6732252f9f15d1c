import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReviewRow } from '../../contract/review.ts';
import { stateText } from './texts.ts';

type Standing = keyof typeof stateText;
const tones: Record<Standing, Tone> = {
  signed: 'ok',
  late: 'late',
  ready: 'watch',
  open: 'probable',
  notBegun: 'neutral',
};

/** How a review stands; late before all else, as that is what someone must act on. */
export function standingOf({ status, late, items, undecided }: ReviewRow): Standing {
  if (status === 'signed') return 'signed';
  if (late) return 'late';
  if (undecided === 0) return 'ready';
  return undecided === items ? 'notBegun' : 'open';
}

export function ReviewState({ review, framed = false }: { review: ReviewRow; framed?: boolean }) {
  const t = useText();
  const standing = standingOf(review);
  return (
    <StatusMark tone={tones[standing]} framed={framed}>
      {t(stateText[standing])}
    </StatusMark>
  );
}
