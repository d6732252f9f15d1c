import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { Answering } from '../../contract/item.ts';
import type { Question } from '../../contract/question.ts';
import { reviews } from '../calls.ts';
import { questionText as text } from './texts.ts';

type AnswerFormProps = {
  question: Question;
  /** Called when an answer given before is changed, or left as it was. */
  done?: () => void;
};

/** The employee's own words; what is written stays in this browser until it is sent. */
export function AnswerForm({ question: { id, version, answer }, done }: AnswerFormProps) {
  const t = useText();
  const notify = useNotify();
  const saved = () => {
    if (done) notify.done(t(text.changed));
    done?.();
    window.scrollTo({ top: 0 });
  };
  return (
    <Panel title={t(text.tell)}>
      <Form
        schema={Answering}
        initial={{ version, answer }}
        save={(body) => reviews.answer({ params: { id }, body: { ...body, version } })}
        saved={saved}
        cancel={done}
        submit={t(done ? text.sendChange : text.send)}
        draftKey={`logReview.answer.${id}`}
      >
        <LongTextField name="answer" label={t(text.answer)} hint={t(text.answerHint)} rows={5} />
      </Form>
    </Panel>
  );
}
