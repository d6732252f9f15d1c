import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { useGo } from '../../../../ui/address.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Unit } from '../../contract/unit.ts';
import { organisationApi } from '../../contract.ts';
import { findUnits, organisation } from '../calls.ts';
import { UnitFields, unitWords } from '../unit/UnitFields.tsx';
import { text } from '../words.ts';
import { overviewText } from './texts.ts';

type NewUnitProps = {
  /** The unit it is proposed to lie below; `''` for none. */
  parentId: string;
  close: () => void;
};

/** Adds a unit, in a panel beside the page one came from. */
export function NewUnit({ parentId, close }: NewUnitProps) {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const [id] = useState(newId);
  const saved = (unit: Unit) => {
    notify.done(t(overviewText.created), unit.name);
    go(`/organisation/units/${unit.id}`);
  };
  return (
    <Dialog open place="side" title={t(overviewText.newUnit)} close={close}>
      <Form
        schema={organisationApi.createUnit.body}
        initial={{ id, validFrom: today(), controller: false, ...(parentId ? { parentId } : {}) }}
        save={(body) => organisation.createUnit({ body })}
        saved={saved}
        cancel={close}
        submit={t(overviewText.create)}
        words={unitWords}
        draftKey="organisation.new-unit"
      >
        <ServerPicker name="parentId" label={t(overviewText.parentField)} search={findUnits} />
        <UnitFields />
        <DayField name="validFrom" label={t(text.validFrom)} />
      </Form>
    </Dialog>
  );
}
