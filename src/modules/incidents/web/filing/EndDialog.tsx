import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Obligation } from '../../contract/obligation.ts';
import { incidentsApi } from '../../contract.ts';
import { incidents } from '../calls.ts';
import { actText as text } from './texts.ts';

type EndDialogProps = { duty: Pick<Obligation, 'id' | 'version' | 'name'>; close: () => void };

/** Ends a duty by a signed decision instead of a filing. */
export function EndDialog({ duty: { id, version, name }, close }: EndDialogProps) {
  const t = useText();
  const notify = useNotify();
  const saved = () => {
    notify.done(t(text.ended));
    close();
  };
  return (
    <Dialog open title={t(text.endTitle)} close={close}>
      <p>
        <strong>{t(name)}</strong>
      </p>
      <p className="duty-note">{t(text.endLead)}</p>
      <Form
        schema={incidentsApi.endObligation.body}
        initial={{ version, reason: '' }}
        save={(body) => incidents.endObligation({ params: { id }, body })}
        saved={saved}
        cancel={close}
        submit={t(text.end)}
      >
        <LongTextField name="reason" label={t(text.endReason)} hint={t(text.endReasonHint)} />
      </Form>
    </Dialog>
  );
}
