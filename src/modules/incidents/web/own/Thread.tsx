import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { DateText } from '../../../../ui/DateText.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { NewMessage, type OwnReport, type ReportMessage } from '../../contract/report.ts';
import { incidents } from '../calls.ts';
import { text } from './texts.ts';

function Message({ message: { from, name, at, body } }: { message: ReportMessage }) {
  const t = useText();
  const by = from === 'reporter' ? t(text.you) : (name ?? t(text.handler));
  return (
    <li className="comment">
      <div className="comment-head">
        <strong>{by}</strong> <DateText at={at} as="near" />
      </div>
      <p className="comment-body">{body}</p>
    </li>
  );
}

function WriteMessage({ id }: { id: string }) {
  const t = useText();
  const notify = useNotify();
  const [messageId, setMessageId] = useState(newId);
  const saved = () => {
    setMessageId(newId());
    notify.done(t(text.messageSent));
  };
  return (
    <Form
      key={messageId}
      schema={NewMessage}
      initial={{ id: messageId, body: '' }}
      save={(body) => incidents.writeToHandlers({ params: { id }, body })}
      saved={saved}
      submit={t(text.sendMessage)}
    >
      <LongTextField name="body" label={t(text.write)} hint={t(text.writeHint)} rows={3} />
    </Form>
  );
}

/** What reporter and handlers have written to each other, and the way to write more. */
export function Thread({ report: { id, thread } }: { report: OwnReport }) {
  const t = useText();
  return (
    <Panel title={t(text.thread)} lead={t(text.threadLead)}>
      {thread.length === 0 && <p className="faint small">{t(text.noMessages)}</p>}
      {thread.length > 0 && (
        <ol className="comments">
          {thread.map((message) => (
            <Message key={message.id} message={message} />
          ))}
        </ol>
      )}
      <div className="comment-form">
        <WriteMessage id={id} />
      </div>
    </Panel>
  );
}
