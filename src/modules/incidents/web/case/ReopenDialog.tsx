import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { incidentsApi } from '../../contract.ts';
import { incidents } from '../calls.ts';
import { useFresh } from './calls.ts';
import type { DialogProps } from './dialogs.ts';
import { actText as text } from './texts.ts';
import { useClosing } from './useClosing.ts';

/** Opens a closed or dismissed case again, for a reason. */
export function ReopenDialog({ incident: { id, version }, close }: DialogProps) {
  const t = useText();
  const closing = useClosing(close);
  const reopen = useFresh(incidents.reopen);
  return (
    <Dialog open title={t(text.reopen)} close={close}>
      <p className="case-note">{t(text.reopenLead)}</p>
      <Form
        schema={incidentsApi.reopen.body}
        initial={{ version, reason: '' }}
        save={({ reason }) => reopen({ params: { id }, body: { version, reason } })}
        saved={closing(text.reopened)}
        cancel={close}
        submit={t(text.reopen)}
      >
        <LongTextField name="reason" label={t(text.reason)} rows={3} />
      </Form>
    </Dialog>
  );
}
