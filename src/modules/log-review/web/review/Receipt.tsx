import { useEffect, useRef } from 'react';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { RecordReaders } from '../../../../ui/record/RecordReaders.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Review } from '../../contract/review.ts';
import { monthTitle } from '../words/month.ts';
import { DecisionCounts } from './DecisionCounts.tsx';
import { itemsOf } from './order.ts';
import { ReviewTitle } from './ReviewTitle.tsx';
import { SignedItems } from './SignedItems.tsx';
import { headText, listText, signText as text } from './texts.ts';

/** What happens now. */
function After({ unjustified }: { unjustified: number }) {
  const t = useText();
  return (
    <div className="prose">
      <p>{t(text.thanks)}</p>
      {unjustified > 0 && <p>{t(text.thanksUnjustified, { count: unjustified })}</p>}
      <p>{t(text.next)}</p>
    </div>
  );
}

/** How they fall, and each with what it rested on. */
function Judgements({ employees }: Pick<Review, 'employees'>) {
  const t = useText();
  return (
    <>
      <DecisionCounts caption={t(text.spread)} items={itemsOf(employees)} />
      <details className="access-evidence">
        <summary>{t(text.oneByOne)}</summary>
        <SignedItems employees={employees} />
      </details>
    </>
  );
}

/** A month that is signed: the receipt, and what was judged. */
export function Receipt({ review }: { review: Review }) {
  const t = useText();
  const { language } = useLanguage();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus({ preventScroll: true }), []);
  const items = itemsOf(review.employees);
  const unjustified = items.filter(({ decision }) => decision === 'unjustified').length;
  return (
    <div ref={top} tabIndex={-1} className="receipt">
      <ReviewTitle review={review} title={t(text.signed, { month: monthTitle(review.month, language) })} />
      <After unjustified={unjustified} />
      <ButtonLink kind="main" to="/log-review">
        {t(text.toReviews)}
      </ButtonLink>
      <Panel>
        <FactList
          facts={[
            { label: t(listText.unit), value: review.unit },
            { label: t(text.by), value: review.signedBy },
            { label: t(listText.signedAt), value: <DateText at={review.signedAt} /> },
            { label: t(listText.due), value: <DateText at={review.dueOn} /> },
            ...(review.comment ? [{ label: t(text.comment), value: review.comment, wide: true }] : []),
          ]}
        />
      </Panel>
      <Panel title={t(text.judgements)}>
        {items.length > 0 ? <Judgements {...review} /> : <p className="soft">{t(headText.none)}</p>}
      </Panel>
      <RecordReaders id={review.id} />
    </div>
  );
}
