import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { Columns } from '../../../../ui/Arrange.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { MomentField } from '../../../../ui/form/MomentField.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { incidentsApi } from '../../contract.ts';
import { regimeNames } from '../../texts/words.ts';
import { incidents } from '../calls.ts';
import { actText as text } from './texts.ts';

const regimes = ['cybersecurity', 'gdpr33', 'oldNis'] as const;

/** Records an interim report that an authority has asked for, with the time it has set. */
export function RequestDialog({ incidentId, close }: { incidentId: string; close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const [id] = useState(newId);
  const saved = () => {
    notify.done(t(text.requested));
    close();
  };
  return (
    <Dialog open title={t(text.request)} close={close}>
      <p className="duty-note">{t(text.requestLead)}</p>
      <Form
        schema={incidentsApi.requestReport.body}
        initial={{ id, regime: 'cybersecurity', askedAt: new Date().toISOString(), dueAt: '', what: '' }}
        save={(body) => incidents.requestReport({ params: { id: incidentId }, body })}
        saved={saved}
        cancel={close}
        submit={t(text.request)}
      >
        <ChoiceField
          name="regime"
          label={t(text.requestRegime)}
          options={regimes.map((value) => ({ value, label: t(regimeNames[value]) }))}
        />
        <Columns least={13}>
          <MomentField name="askedAt" label={t(text.askedAt)} />
          <MomentField name="dueAt" label={t(text.dueAt)} />
        </Columns>
        <LongTextField name="what" label={t(text.what)} hint={t(text.whatHint)} />
      </Form>
    </Dialog>
  );
}
