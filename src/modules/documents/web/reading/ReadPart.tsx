import { useState } from 'react';
import { showDay } from '../../../../shared/date.ts';
import { Row } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { NoticeLine, useNotify } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Mine } from '../../contract/reading.ts';
import { documentsApi } from '../../contract.ts';
import { documents } from '../calls.ts';
import { readText as text } from './texts.ts';

type Reading = NonNullable<Mine['reading']>;
type ReadProps = { documentId: string; reading: Reading };

const schema = documentsApi.confirmReading.body.refine(
  ({ answer, question }) => answer === 'read' || question.trim() !== '',
  { path: ['question'], message: 'documents.question-missing' },
);

function QuestionForm({ documentId, reading: { contentSha256 }, close }: ReadProps & { close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const saved = () => {
    notify.done(t(text.sentTitle));
    close();
  };
  return (
    <Form
      schema={schema}
      initial={{ contentSha256, answer: 'notUnderstood', question: '' }}
      save={(body) => documents.confirmReading({ params: { id: documentId }, body })}
      saved={saved}
      cancel={close}
      submit={t(text.send)}
      draftKey={`documents.question.${documentId}`}
      words={{ 'documents.question-missing': text.questionMissing }}
    >
      <LongTextField name="question" label={t(text.question)} hint={t(text.questionHint)} rows={3} />
    </Form>
  );
}

/** Confirms, or asks. */
function Answer({ documentId, reading, first }: ReadProps & { first: boolean }) {
  const t = useText();
  const [asking, ask] = useState(false);
  const confirm = useSend(documents.confirmReading, { said: t(text.saidRead) });
  const { contentSha256 } = reading;
  const read = () => confirm.send({ params: { id: documentId }, body: { contentSha256, answer: 'read' } });
  if (asking) return <QuestionForm documentId={documentId} reading={reading} close={() => ask(false)} />;
  return (
    <Row>
      <Button kind="main" size="large" busy={confirm.busy} onClick={read}>
        {t(first ? text.understood : text.confirm)}
      </Button>
      <Button size="large" onClick={() => ask(true)}>
        {t(first ? text.notUnderstood : text.still)}
      </Button>
    </Row>
  );
}

/** What one has been told: the question, and the answer once it has come. */
function Told({ reading: { question, reply, repliedBy } }: { reading: Reading }) {
  const t = useText();
  if (reply === '') return <NoticeLine tone="watch">{t(text.waiting, { question })}</NoticeLine>;
  return (
    <>
      <p className="soft document-note">{t(text.replied, { question })}</p>
      <h3>{t(text.reply, { name: repliedBy })}</h3>
      <p className="document-said document-note">{reply}</p>
    </>
  );
}

/** Under the text: asks one who is to read it whether it is understood. */
export function ReadPart({ documentId, reading }: ReadProps) {
  const t = useText();
  const { answer, answeredAt } = reading;
  if (answer === 'read') return <NoticeLine tone="ok">{t(text.done, { day: showDay(answeredAt ?? '') })}</NoticeLine>;
  const first = answer === null;
  return (
    <div id="read" className="document-read">
      <Panel title={t(text.title)} {...(first ? { lead: t(text.lead) } : {})} framed>
        {!first && <Told reading={reading} />}
        <Answer documentId={documentId} reading={reading} first={first} />
      </Panel>
    </div>
  );
}
