import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { organisationApi } from '../../contract.ts';
import { findPeople, organisation } from '../calls.ts';
import { text } from '../words.ts';
import { unitText } from './texts.ts';

/** Appoints someone to stand in for a unit's manager. */
export function NewDeputy({ unitId, close }: { unitId: string; close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const [id] = useState(newId);
  const saved = () => {
    notify.done(t(unitText.deputyAdded));
    close();
  };
  return (
    <Dialog open place="side" title={t(unitText.addDeputy)} close={close}>
      <Form
        schema={organisationApi.addDeputy.body}
        initial={{ id, validFrom: today() }}
        save={(body) => organisation.addDeputy({ params: { id: unitId }, body })}
        saved={saved}
        cancel={close}
        submit={t(unitText.addDeputy)}
      >
        <ServerPicker name="personId" label={t(text.person)} search={findPeople} />
        <DayField name="validFrom" label={t(text.validFrom)} />
        <DayField name="validTo" label={t(text.validTo)} hint={t(text.validToHint)} />
      </Form>
    </Dialog>
  );
}
