import { useState } from 'react';
import { dayAfter } from '../../../../shared/date.ts';
import { newId } from '../../../../shared/ids.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { DayField, LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { today } from '../../../../ui/today.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import { Asking, type ReviewItem } from '../../contract/item.ts';
import { reviews } from '../calls.ts';
import { daySpan } from '../words/month.ts';
import { moveTo, placeOf, useDesk } from './desk.ts';
import { askText as text } from './texts.ts';
import { usePlaceDecided } from './useReview.ts';

const answerWithinDays = 7;

/** Asks the employee about an access, with a friendly question ready to send or to change. */
export function AskDialog({ item, name, close }: { item: ReviewItem; name: string; close: () => void }) {
  const t = useText();
  const { language } = useLanguage();
  const notify = useNotify();
  const { review } = useDesk();
  const place = usePlaceDecided(review.id);
  const [id] = useState(newId);
  const ready = t(item.patients > 1 ? text.readyMany : text.ready, {
    name: name.split(' ')[0],
    count: item.patients,
    day: daySpan(item.firstDay, item.lastDay, language),
  });
  const done = () => {
    close();
    notify.done(t(text.sent));
    moveTo(placeOf(item.id));
  };
  return (
    <Dialog open title={t(text.title, { name })} close={close}>
      <p className="ask-lead">{t(text.lead)}</p>
      <Form
        schema={Asking}
        initial={{ id, question: ready, dueOn: dayAfter(today(), answerWithinDays) }}
        save={(body) => reviews.ask({ params: { id: item.id }, body }).then(place)}
        saved={done}
        cancel={close}
        submit={t(text.send)}
      >
        <LongTextField name="question" label={t(text.question)} rows={8} />
        <DayField name="dueOn" label={t(text.due)} min={today()} />
      </Form>
    </Dialog>
  );
}
