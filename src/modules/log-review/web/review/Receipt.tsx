import { IconFileTypePdf, IconTable } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { addressOf } from '../../../../shared/client.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { RecordReaders } from '../../../../ui/record/RecordReaders.tsx';
import { today } from '../../../../ui/today.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Review } from '../../contract/review.ts';
import { reviewApi } from '../../contract/review-api.ts';
import { monthsBefore, monthTitle } from '../words/month.ts';
import { DecisionCounts } from './DecisionCounts.tsx';
import { itemsOf } from './order.ts';
import { ReviewTitle } from './ReviewTitle.tsx';
import { SignedItems } from './SignedItems.tsx';
import { headText, listText, signText as text } from './texts.ts';

/** What happens now; of the next selection only while this month is the latest. */
function After({ month, unjustified }: { month: string; unjustified: number }) {
  const t = useText();
  return (
    <div className="prose">
      <p>{t(text.thanks)}</p>
      {unjustified > 0 && <p>{t(text.thanksUnjustified, { count: unjustified })}</p>}
      {month === monthsBefore(today(), 1) && <p>{t(text.next)}</p>}
    </div>
  );
}

/** The record of the review, for the unit's own files and for supervision. */
function Files({ id }: Pick<Review, 'id'>) {
  const t = useText();
  const fileAs = (format: 'pdf' | 'xlsx') => addressOf(reviewApi.reviewFile, { params: { id }, query: { format } });
  return (
    <>
      <ButtonLink icon={IconFileTypePdf} href={fileAs('pdf')} download>
        {t(text.record)}
      </ButtonLink>
      <ButtonLink icon={IconTable} href={fileAs('xlsx')} download>
        {t(text.recordTable)}
      </ButtonLink>
    </>
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
      <After month={review.month} unjustified={unjustified} />
      <div className="receipt-acts">
        <ButtonLink kind="main" to="/log-review">
          {t(text.toReviews)}
        </ButtonLink>
        <Files id={review.id} />
      </div>
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
