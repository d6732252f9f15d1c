import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField } from '../../../ui/form/TextField.tsx';
import { useNotify } from '../../../ui/Notices.tsx';
import { today } from '../../../ui/today.ts';
import { useText } from '../../../ui/Words.tsx';
import { type Document, documentsApi } from '../contract.ts';
import { documents, findDocuments } from './calls.ts';
import { text } from './texts.ts';

/** Asks for the last day, and withdraws. */
export function WithdrawDialog({ document, close }: { document: Document; close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const { id, version } = document;
  const saved = () => {
    notify.done(t(text.withdrawn));
    close();
  };
  return (
    <Dialog open title={t(text.withdrawAsk)} close={close}>
      <p className="soft document-note">{t(text.withdrawText)}</p>
      <Form
        schema={documentsApi.withdraw.body}
        initial={{ version, validTo: today(), reason: '' }}
        save={(body) => documents.withdraw({ params: { id }, body })}
        saved={saved}
        cancel={close}
        submit={t(text.withdraw)}
      >
        <DayField name="validTo" label={t(text.lastDay)} />
        <LongTextField name="reason" label={t(text.withdrawReason)} rows={2} />
        <ServerPicker name="replacedById" label={t(text.withdrawReplacedBy)} search={findDocuments} />
      </Form>
    </Dialog>
  );
}
