import { useQuery } from '@tanstack/react-query';
import { DateText } from '../../../../ui/DateText.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReadQuestion } from '../../contract/reading.ts';
import { documentsApi } from '../../contract.ts';
import { documents } from '../calls.ts';
import { askReadText as text } from './texts.ts';

function ReplyForm({ question: { id, person } }: { question: ReadQuestion }) {
  const t = useText();
  const notify = useNotify();
  return (
    <Form
      schema={documentsApi.answerQuestion.body}
      initial={{ reply: '' }}
      save={(body) => documents.answerQuestion({ params: { id }, body })}
      saved={() => notify.done(t(text.replied))}
      submit={t(text.sendReply)}
      draftKey={`documents.reply.${id}`}
    >
      <LongTextField name="reply" label={t(text.replyTo, { name: person.name })} rows={3} />
    </Form>
  );
}

function Standing({ question: { repliedAt, confirmedAt } }: { question: ReadQuestion }) {
  const t = useText();
  if (confirmedAt) return <StatusMark tone="ok">{t(text.confirmed)}</StatusMark>;
  if (repliedAt) return <StatusMark tone="probable">{t(text.answered)}</StatusMark>;
  return <StatusMark tone="late">{t(text.unanswered)}</StatusMark>;
}

function Question({ question }: { question: ReadQuestion }) {
  const { person, unit, askedAt, question: said, reply, repliedAt, repliedBy } = question;
  return (
    <li className="document-question">
      <div className="panel-head">
        <span>
          <strong>{person.name}</strong>{' '}
          <span className="soft small">
            {unit} · <DateText at={askedAt} as="near" />
          </span>
        </span>
        <Standing question={question} />
      </div>
      <p className="document-said">{said}</p>
      {repliedAt ? (
        <p className="document-note">
          <strong>{repliedBy}:</strong> {reply}
        </p>
      ) : (
        <ReplyForm question={question} />
      )}
    </li>
  );
}

/** What readers do not understand, for the one who answers for the document. */
export function QuestionsPart({ documentId }: { documentId: string }) {
  const t = useText();
  const { data } = useQuery({
    queryKey: ['documents', documentId, 'questions'],
    queryFn: () => documents.readQuestions({ params: { id: documentId }, query: { limit: 100, sort: '-askedAt' } }),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t(text.questions)}>
      <ul className="document-remarks">
        {data.items.map((question) => (
          <Question key={question.id} question={question} />
        ))}
      </ul>
    </Panel>
  );
}
