import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { useGo } from '../../../../ui/address.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Person } from '../../contract/person.ts';
import { organisationApi } from '../../contract.ts';
import { organisation } from '../calls.ts';
import { PersonFields } from './PersonFields.tsx';
import { personText } from './texts.ts';

/** Adds a person, in a panel beside the register. */
export function NewPerson({ close }: { close: () => void }) {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const [id] = useState(newId);
  const saved = (person: Person) => {
    notify.done(t(personText.created), person.name);
    go(`/organisation/people/${person.id}`);
  };
  return (
    <Dialog open place="side" title={t(personText.newPerson)} close={close}>
      <Form
        schema={organisationApi.createPerson.body}
        initial={{ id, protectedIdentity: false }}
        save={(body) => organisation.createPerson({ body })}
        saved={saved}
        cancel={close}
        submit={t(personText.create)}
      >
        <PersonFields />
      </Form>
    </Dialog>
  );
}
