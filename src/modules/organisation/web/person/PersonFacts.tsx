import { Facts } from '../../../../ui/Facts.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Person } from '../../contract/person.ts';
import { organisationApi } from '../../contract.ts';
import { organisation } from '../calls.ts';
import { text } from '../words.ts';
import { PersonFields } from './PersonFields.tsx';
import { personText } from './texts.ts';

const editable = ({ version, hsaId, name, email, title, protectedIdentity }: Person) => ({
  version,
  hsaId,
  name,
  email,
  title,
  protectedIdentity,
});

function EditPerson({ person, done }: { person: Person; done: () => void }) {
  const t = useText();
  const notify = useNotify();
  const params = { id: person.id };
  const saved = () => {
    notify.done(t(personText.saved));
    done();
  };
  return (
    <Form
      schema={organisationApi.editPerson.body}
      initial={editable(person)}
      save={(body) => organisation.editPerson({ params, body })}
      saved={saved}
      reload={async () => editable(await organisation.person({ params }))}
      cancel={done}
      submit={t(text.save)}
    >
      <PersonFields />
    </Form>
  );
}

/** Who a person is, changed in place by those who may. */
export function PersonFacts({ person }: { person: Person }) {
  const t = useText();
  const { hsaId, email, endedOn } = person;
  return (
    <Facts
      title={t(personText.facts)}
      facts={[
        { label: t(text.hsaId), value: <span className="figures">{hsaId}</span> },
        { label: t(personText.email), value: email && <a href={`mailto:${email}`}>{email}</a> },
        ...(endedOn ? [{ label: t(personText.lastDay), value: endedOn }] : []),
      ]}
      edit={person.mayEdit ? (done) => <EditPerson person={person} done={done} /> : undefined}
    />
  );
}
