import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { useActor } from '../../../../ui/Actor.tsx';
import { useGo } from '../../../../ui/address.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { requirementsApi } from '../../contract.ts';
import { requirements } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { useUnit } from '../unit/useUnit.ts';
import { useForRequirement } from '../useForRequirement.ts';
import { SafeguardFields } from './SafeguardFields.tsx';
import { safeguardText as text } from './texts.ts';

type Body = Parameters<typeof requirements.createSafeguard>[0]['body'];

/** Registers a safeguard; made for a requirement, it is linked to that at once. */
export default function NewSafeguard() {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const [id] = useState(newId);
  const asked = useForRequirement();
  const unit = useUnit();
  const person = useActor()?.person;
  const back = asked?.path ?? '/requirements/safeguards';
  const save = async (body: Body) => {
    await requirements.createSafeguard({ body });
    if (asked)
      await requirements.linkSafeguard({
        params: { id: asked.nodeId },
        body: { unitId: asked.unitId, safeguardId: id },
      });
  };
  const saved = () => {
    notify.done(t(text.created));
    go(asked ? back : `/requirements/safeguards/${id}`);
  };
  return (
    <>
      <PageTitle
        title={t(pageTitles.newSafeguard)}
        back={{ to: back, label: asked?.name ?? t(pageTitles.safeguards) }}
        lead={asked && t(text.forRequirement, { requirement: asked.name })}
      />
      {unit.id !== '' && (
        <Form
          schema={requirementsApi.createSafeguard.body}
          initial={{ id, unitId: unit.id, status: 'planned', ...(person ? { ownerId: person.id } : {}) }}
          save={save}
          saved={saved}
          cancel={() => go(back)}
          submit={t(text.createVerb)}
          draftKey="requirements.new-safeguard"
        >
          <SafeguardFields
            known={[
              ...(person ? [{ id: person.id, label: person.name, hint: null }] : []),
              ...(unit.name ? [{ id: unit.id, label: unit.name, hint: null }] : []),
            ]}
          />
        </Form>
      )}
    </>
  );
}
