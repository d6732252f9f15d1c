import { IconThumbDown, IconThumbUp } from '@tabler/icons-react';
import { useState } from 'react';
import { Row } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Mine } from '../../contract/reading.ts';
import { documentsApi } from '../../contract.ts';
import { documents } from '../calls.ts';
import { readText as text } from './texts.ts';

type HelpedProps = { documentId: string; versionNumber: number; given: Mine['feedback'] };

function Why({ documentId, versionNumber, done }: Omit<HelpedProps, 'given'> & { done: () => void }) {
  const t = useText();
  return (
    <Form
      schema={documentsApi.giveFeedback.body}
      initial={{ versionNumber, helpful: false, text: '' }}
      save={(body) => documents.giveFeedback({ params: { id: documentId }, body })}
      saved={done}
      submit={t(text.sendWhy)}
    >
      <LongTextField name="text" label={t(text.why)} hint={t(text.whyHint)} rows={2} />
    </Form>
  );
}

/** "Did this help?" at the end of a text: yes, or no and what was missing. */
export function Helped({ documentId, versionNumber, given }: HelpedProps) {
  const t = useText();
  const [telling, tell] = useState(false);
  const send = useSend(documents.giveFeedback);
  const answer = (helpful: boolean) => {
    tell(!helpful);
    send.send({ params: { id: documentId }, body: { versionNumber, helpful } });
  };
  const pressed = (helpful: boolean) => given?.helpful === helpful;
  return (
    <section className="document-helped" aria-label={t(text.helped)}>
      <Row>
        <strong>{t(text.helped)}</strong>
        <Button icon={IconThumbUp} aria-pressed={pressed(true)} busy={send.busy} onClick={() => answer(true)}>
          {t(text.yes)}
        </Button>
        <Button icon={IconThumbDown} aria-pressed={pressed(false)} busy={send.busy} onClick={() => answer(false)}>
          {t(text.no)}
        </Button>
        <span role="status" className="soft">
          {given && !telling && t(text.thanks)}
        </span>
      </Row>
      {telling && <Why documentId={documentId} versionNumber={versionNumber} done={() => tell(false)} />}
    </section>
  );
}
