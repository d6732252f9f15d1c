import { DateText } from '../../../ui/DateText.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { today } from '../../../ui/today.ts';
import { useText } from '../../../ui/Words.tsx';
import type { Document } from '../contract.ts';
import { reviewState } from '../rules.ts';
import { text } from './texts.ts';

type ReviewDayProps = { document: Pick<Document, 'nextReviewOn' | 'status'>; as?: 'table' | 'long' };

/** The day of the next review; one that is late or near says so. A withdrawn document is not reviewed. */
export function ReviewDay({ document: { nextReviewOn, status }, as = 'table' }: ReviewDayProps) {
  const t = useText();
  const state = status === 'withdrawn' ? 'later' : reviewState(nextReviewOn, today());
  const day = <DateText at={nextReviewOn} as={as} />;
  if (state !== 'late' && state !== 'soon') return day;
  return (
    <StatusMark tone={state === 'late' ? 'late' : 'watch'}>
      {day} {t(text[state])}
    </StatusMark>
  );
}
