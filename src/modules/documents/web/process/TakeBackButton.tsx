import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { type Document, type DocumentVersion, documentsApi } from '../../contract.ts';
import { documents } from '../calls.ts';
import { askText, stepText } from './texts.ts';

type TakeBackProps = { document: Pick<Document, 'id'>; draft: Pick<DocumentVersion, 'contentSha256'> };

/** Takes the draft back from those who were asked, saying why. */
export function TakeBackButton({ document: { id }, draft: { contentSha256 } }: TakeBackProps) {
  const t = useText();
  const notify = useNotify();
  const [asking, ask] = useState(false);
  const done = () => {
    notify.done(t(askText.takenBack));
    ask(false);
  };
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => ask(true)}>
        {t(stepText.takeBack)}
      </Button>
      <Dialog open={asking} title={t(askText.takeBackAsk)} close={() => ask(false)}>
        <p className="soft document-note">{t(askText.takeBackText)}</p>
        <Form
          schema={documentsApi.takeBack.body}
          initial={{ contentSha256, reason: '' }}
          save={(body) => documents.takeBack({ params: { id }, body })}
          saved={done}
          cancel={() => ask(false)}
          submit={t(stepText.takeBack)}
        >
          <LongTextField name="reason" label={t(askText.reason)} rows={3} />
        </Form>
      </Dialog>
    </>
  );
}
