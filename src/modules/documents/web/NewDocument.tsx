import { newId } from '../../../shared/ids.ts';
import { useActor } from '../../../ui/Actor.tsx';
import { Stack } from '../../../ui/Arrange.tsx';
import { useGo } from '../../../ui/address.ts';
import { Form } from '../../../ui/form/Form.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useText } from '../../../ui/Words.tsx';
import { NewDocument as Body, Openness } from '../contract.ts';
import { documents } from './calls.ts';
import { AboutFields, DecisionFields, OpennessField, ValidityFields } from './DocumentFields.tsx';
import { hint, pageTitles, text } from './texts.ts';
import './document.css';

/** How open it is must be a choice, though the server has a default. */
const schema = Body.extend({ openness: Openness });

/** Registers a document; its text comes after. */
export default function NewDocument() {
  const t = useText();
  const go = useGo();
  const person = useActor()?.person;
  const me = person ? [{ id: person.id, label: person.name, hint: null }] : [];
  return (
    <>
      <PageTitle
        title={t(pageTitles.newDocument)}
        back={{ to: '/documents', label: t(pageTitles.documents) }}
        lead={t(text.createLead)}
      />
      <div className="document-form">
        <Form
          schema={schema}
          initial={{ id: newId(), openness: 'internal', ...(person ? { authorId: person.id } : {}) }}
          save={(body) => documents.create({ body })}
          saved={({ id }) => go(`/documents/${id}`)}
          submit={t(text.createVerb)}
          cancel={() => go('/documents')}
          draftKey="documents.new"
        >
          <Panel title={t(text.aboutGroup)}>
            <Stack gap="wide">
              <AboutFields numberHint={t(hint.number)} />
              <OpennessField />
            </Stack>
          </Panel>
          <Panel title={t(text.decisionGroup)}>
            <DecisionFields />
          </Panel>
          <Panel title={t(text.peopleGroup)}>
            <ValidityFields known={me} />
          </Panel>
        </Form>
      </div>
    </>
  );
}
