import { useMemo, useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { roleName } from '../../../../shared/role.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField, type Option } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { today } from '../../../../ui/today.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Grant } from '../../contract/role.ts';
import { GivenRole, type Named } from '../../contract/words.ts';
import { organisationApi } from '../../contract.ts';
import { findPeople, findUnits, organisation } from '../calls.ts';
import { text } from '../words.ts';
import { GrantFields } from './GrantFields.tsx';
import { grantText } from './texts.ts';

/** The roles somebody gives, in the order of the alphabet in use. */
function useRoleOptions(): Option[] {
  const { language } = useLanguage();
  return useMemo(
    () =>
      GivenRole.options
        .map((value) => ({ value, label: roleName(value)[language] }))
        .sort((one, other) => one.label.localeCompare(other.label, language)),
    [language],
  );
}

type GiveRoleProps = {
  /** Known from where one came: then not asked for. */
  person?: Named;
  unit?: Named;
  role?: Grant['role'];
  close: () => void;
};

const known = ({ id, name }: Named) => ({ id, label: name, hint: null });

/** Gives a person a role over a unit and all below it. */
export function GiveRole({ person, unit, role, close }: GiveRoleProps) {
  const t = useText();
  const notify = useNotify();
  const options = useRoleOptions();
  const [id] = useState(newId);
  const initial = {
    id,
    validFrom: today(),
    ...(person ? { personId: person.id } : {}),
    ...(unit ? { unitId: unit.id } : {}),
    ...(role ? { role } : {}),
  };
  const saved = (grant: Grant) => {
    notify.done(t(grantText.given), `${grant.personName}, ${t(roleName(grant.role))}, ${grant.unitName}`);
    close();
  };
  return (
    <Dialog open place="side" title={t(grantText.give)} close={close}>
      <Form
        schema={organisationApi.giveRole.body}
        initial={initial}
        save={(body) => organisation.giveRole({ body })}
        saved={saved}
        cancel={close}
        submit={t(grantText.giveVerb)}
      >
        <ServerPicker
          name="personId"
          label={t(text.person)}
          search={findPeople}
          known={person ? [known(person)] : []}
        />
        <ChoiceField name="role" label={t(text.role)} options={options} as="list" />
        <ServerPicker
          name="unitId"
          label={t(grantText.unitField)}
          hint={t(grantText.unitHint)}
          search={findUnits}
          known={unit ? [known(unit)] : []}
        />
        <GrantFields />
      </Form>
    </Dialog>
  );
}
