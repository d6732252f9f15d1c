import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Assignment } from '../../contract/person.ts';
import type { Named } from '../../contract/words.ts';
import { organisationApi } from '../../contract.ts';
import { findPeople, findUnits, organisation } from '../calls.ts';
import { purposeNames, text } from '../words.ts';
import { personText } from './texts.ts';
import '../style/parts.css';

type NewAssignmentProps = {
  /** Known from where one came. */
  person?: Named;
  unit?: Named;
  close: () => void;
};

const known = ({ id, name }: Named) => ({ id, label: name, hint: null });

/** Gives a person a staff assignment at a unit. */
export function NewAssignment({ person, unit, close }: NewAssignmentProps) {
  const t = useText();
  const notify = useNotify();
  const [id] = useState(newId);
  const purposes = optionsOf(purposeNames).map(({ value, label }) => ({ value, label: t(label) }));
  const saved = ({ personName, unitName }: Assignment) => {
    notify.done(t(personText.assignmentAdded), `${personName}, ${unitName}`);
    close();
  };
  return (
    <Dialog open place="side" title={t(personText.addAssignment)} close={close}>
      <Form
        schema={organisationApi.addAssignment.body}
        initial={{
          id,
          validFrom: today(),
          ...(person ? { personId: person.id } : {}),
          ...(unit ? { unitId: unit.id } : {}),
        }}
        save={(body) => organisation.addAssignment({ body })}
        saved={saved}
        cancel={close}
        submit={t(personText.addAssignment)}
      >
        <ServerPicker
          name="personId"
          label={t(text.person)}
          search={findPeople}
          known={person ? [known(person)] : []}
        />
        <ServerPicker name="unitId" label={t(text.unit)} search={findUnits} known={unit ? [known(unit)] : []} />
        <ChoiceField name="purpose" label={t(text.purpose)} options={purposes} />
        <div className="field-pair">
          <DayField name="validFrom" label={t(text.validFrom)} />
          <DayField name="validTo" label={t(text.validTo)} />
        </div>
      </Form>
    </Dialog>
  );
}
