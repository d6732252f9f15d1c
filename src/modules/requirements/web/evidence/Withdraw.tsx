import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Evidence } from '../../contract/evidence.ts';
import { requirementsApi } from '../../contract.ts';
import { requirements } from '../calls.ts';
import { evidenceText as text } from './texts.ts';

function WithdrawDialog({ evidence: { id, version }, close }: { evidence: Evidence; close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const saved = () => {
    notify.done(t(text.withdrawDone));
    close();
  };
  return (
    <Dialog open title={t(text.withdrawAsk)} close={close}>
      <p className="soft dialog-words">{t(text.withdrawText)}</p>
      <Form
        schema={requirementsApi.withdrawEvidence.body}
        initial={{ version }}
        save={(body) => requirements.withdrawEvidence({ params: { id }, body })}
        saved={saved}
        cancel={close}
        submit={t(text.withdraw)}
      >
        <LongTextField name="because" label={t(text.because)} rows={3} />
      </Form>
    </Dialog>
  );
}

/** Says that the evidence no longer shows anything, and why. */
export function Withdraw({ evidence }: { evidence: Evidence }) {
  const t = useText();
  const [asking, ask] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => ask(true)}>
        {t(text.withdraw)}
      </Button>
      {asking && <WithdrawDialog evidence={evidence} close={() => ask(false)} />}
    </>
  );
}
