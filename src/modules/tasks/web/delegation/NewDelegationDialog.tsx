import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { Columns } from '../../../../ui/Arrange.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ManyField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { delegationApi } from '../../contract/delegation.ts';
import { findPeople, tasks, useKinds } from '../calls.ts';
import { delegationText as text } from '../texts.ts';

/** Hands one's tasks to somebody for some days. No kind chosen means all. */
export function NewDelegationDialog({ close }: { close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const [id] = useState(newId);
  const { data } = useKinds();
  const saved = ({ to }: { to: string }) => {
    notify.done(t(text.saved), to);
    close();
  };
  return (
    <Dialog open place="side" title={t(text.new)} close={close}>
      <Form
        schema={delegationApi.delegate.body}
        initial={{ id, fromOn: today(), kinds: null }}
        save={(body) => tasks.delegate({ body: { ...body, kinds: body.kinds?.length ? body.kinds : null } })}
        saved={saved}
        cancel={close}
        submit={t(text.new)}
      >
        <ServerPicker name="toId" label={t(text.to)} hint={t(text.toHint)} search={findPeople} />
        <Columns least={10}>
          <DayField name="fromOn" label={t(text.from)} />
          <DayField name="toOn" label={t(text.until)} />
        </Columns>
        <LongTextField name="note" label={t(text.note)} rows={2} />
        <ManyField
          name="kinds"
          label={t(text.kinds)}
          hint={t(text.kindsHint)}
          options={(data?.items ?? []).map(({ kind, name, module }) => ({
            value: kind,
            label: name,
            hint: module,
          }))}
        />
      </Form>
    </Dialog>
  );
}
