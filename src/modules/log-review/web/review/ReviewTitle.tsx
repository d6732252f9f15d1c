import type { ReactNode } from 'react';
import { showMonth } from '../../../../shared/date.ts';
import { useActor } from '../../../../ui/Actor.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { ReviewHead } from '../../contract/review.ts';
import { pageTitles } from '../page-titles.ts';
import { ReviewState } from './ReviewState.tsx';
import { headText as text } from './texts.ts';

type ReviewTitleProps = { review: ReviewHead; title?: string; children?: ReactNode };

/** Which unit and month it is, who reviews and by when. */
export function ReviewTitle({ review, title, children }: ReviewTitleProps) {
  const t = useText();
  const { language } = useLanguage();
  const { month, unit, number, dueOn, reviewer, queue, status } = review;
  return (
    <>
      <PageTitle
        title={title ?? t(text.title, { month: showMonth(month, language) })}
        back={{ to: '/log-review', label: t(pageTitles.reviews) }}
        beside={<ReviewState review={review} framed />}
      />
      <div className="record-line">
        <strong>{unit}</strong>
        {queue === 'protected' && <span>{t(text.protectedQueue)}</span>}
        <span className="figures">{number}</span>
        {reviewer && status === 'open' && <span>{t(text.reviewer, { name: reviewer.name })}</span>}
        {status === 'open' && (
          <span>
            {t(text.dueBy)} <DateText at={dueOn} as="long" />
          </span>
        )}
      </div>
      {children}
    </>
  );
}

/** What is particular when this person does this review. */
export function Particulars({ review: { standsIn, own, reviewer } }: { review: ReviewHead }) {
  const t = useText();
  const actor = useActor();
  return (
    <>
      {standsIn && reviewer && reviewer.id !== actor?.person.id && (
        <NoticeLine tone="probable">{t(text.standsIn, { name: reviewer.name })}</NoticeLine>
      )}
      {own > 0 && <NoticeLine tone="neutral">{t(text.own, { count: own })}</NoticeLine>}
    </>
  );
}
