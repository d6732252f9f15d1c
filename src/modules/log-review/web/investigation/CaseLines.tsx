import { useState } from 'react';
import { showMoment } from '../../../../shared/date.ts';
import { newId } from '../../../../shared/ids.ts';
import { Stack } from '../../../../ui/Arrange.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { investigationApi, type UnlawfulCase } from '../../contract/investigation.ts';
import { cases } from './calls.ts';
import { caseText as text } from './texts.ts';

function NewNote({ id }: { id: string }) {
  const t = useText();
  const notify = useNotify();
  const [made, count] = useState(0);
  const saved = () => {
    notify.done(t(text.noted));
    count(made + 1);
  };
  return (
    <Form
      key={made}
      schema={investigationApi.noteCase.body}
      initial={{ id: newId(), text: '' }}
      save={(body) => cases.noteCase({ params: { id }, body })}
      saved={saved}
      submit={t(text.addNote)}
      draftKey={`logReview.note.${id}`}
    >
      <LongTextField name="text" label={t(text.note)} rows={2} />
    </Form>
  );
}

/** What happened in the case, the latest first, and the way to add to it. */
export function CaseLines({ one }: { one: UnlawfulCase }) {
  const t = useText();
  return (
    <Panel title={t(text.lines)}>
      <Stack>
        {one.state !== 'closed' && <NewNote id={one.id} />}
        <ol className="timeline">
          {one.lines.map((line) => (
            <li key={line.id}>
              <p className="small soft">
                <time dateTime={line.at}>{showMoment(line.at)}</time> · {line.by ?? t(text.system)}
              </p>
              <p className="case-seen">{t(line.text)}</p>
            </li>
          ))}
        </ol>
      </Stack>
    </Panel>
  );
}
