import { newId } from '../../../../shared/ids.ts';
import { useGo } from '../../../../ui/address.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { LongTextField, TextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { incidentsApi } from '../../contract.ts';
import { findUnits, incidents } from '../calls.ts';
import { label } from '../texts.ts';
import type { DialogProps } from './dialogs.ts';
import { actText as text } from './texts.ts';
import { useClosing } from './useClosing.ts';

/** Makes a case of its own out of a part, and goes there. */
export function SplitDialog({ incident: { id, unitId, unit }, close }: DialogProps) {
  const t = useText();
  const go = useGo();
  const closing = useClosing(close);
  return (
    <Dialog open title={t(text.split)} close={close}>
      <p className="case-note">{t(text.splitLead)}</p>
      <Form
        schema={incidentsApi.split.body}
        initial={{ id: newId(), title: '', unitId, reason: '' }}
        save={(body) => incidents.split({ params: { id }, body })}
        saved={(part) => {
          closing(text.splitDone)();
          go(`/incidents/${part.id}`);
        }}
        cancel={close}
        submit={t(text.splitVerb)}
      >
        <TextField name="title" label={t(text.splitTitle)} />
        <ServerPicker
          name="unitId"
          label={t(label.unit)}
          search={findUnits}
          known={[{ id: unitId, label: unit, hint: null }]}
        />
        <LongTextField name="reason" label={t(text.reason)} rows={2} />
      </Form>
    </Dialog>
  );
}
