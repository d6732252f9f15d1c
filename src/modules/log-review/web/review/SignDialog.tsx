import { showMonth } from '../../../../shared/date.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { ReviewItem } from '../../contract/item.ts';
import { type ReviewHead, Signing } from '../../contract/review.ts';
import { reviews } from '../calls.ts';
import { DecisionCounts } from './DecisionCounts.tsx';
import { signText as text } from './texts.ts';

type SignDialogProps = { review: ReviewHead; items: readonly ReviewItem[]; close: () => void };

/** Sums up what was judged and says what signing means. */
export function SignDialog({ review, items, close }: SignDialogProps) {
  const t = useText();
  const { language } = useLanguage();
  const { id, version, waiting, month } = review;
  return (
    <Dialog open title={t(text.title, { month: showMonth(month, language) })} close={close}>
      <DecisionCounts caption={t(text.lead)} items={items} />
      {waiting > 0 && <NoticeLine tone="watch">{t(text.unanswered, { count: waiting })}</NoticeLine>}
      <p className="sign-means">{t(text.means)}</p>
      <Form
        schema={Signing}
        initial={{ version, comment: '' }}
        save={(body) => reviews.sign({ params: { id }, body })}
        saved={() => window.scrollTo({ top: 0 })}
        cancel={close}
        submit={t(text.sign)}
      >
        <LongTextField name="comment" label={t(text.comment)} hint={t(text.commentHint)} rows={2} />
      </Form>
    </Dialog>
  );
}
