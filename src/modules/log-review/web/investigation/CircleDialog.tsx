import { z } from 'zod';
import { newId } from '../../../../shared/ids.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { RowsField } from '../../../../ui/form/RowsField.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { useText } from '../../../../ui/Words.tsx';
import { investigationApi, type UnlawfulCase } from '../../contract/investigation.ts';
import { partNames } from '../../texts/investigation.ts';
import { cases } from './calls.ts';
import { peopleFor } from './StepDialogs.tsx';
import { caseText as text } from './texts.ts';

const { people } = investigationApi.setCircle.body.shape;
const Circle = z.object({ version: z.number(), people });

/** Sets who may know besides those who investigate. */
export function CircleDialog({ one: { id, version, circle }, close }: { one: UnlawfulCase; close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const named = circle.filter(({ part }) => part !== 'investigator');
  const known = named.map((person) => ({ id: person.id, label: person.name, hint: null }));
  const parts = optionsOf(partNames)
    .filter(({ value }) => value !== 'investigator')
    .map(({ value, label }) => ({ value, label: t(label) }));
  const saved = () => {
    notify.done(t(text.saved));
    close();
  };
  return (
    <Dialog open title={t(text.circleChange)} close={close}>
      <p className="panel-lead">{t(text.circleHint)}</p>
      <Form
        schema={Circle}
        initial={{
          version,
          people: named.map((person) => ({ personId: person.id, part: person.part, id: person.id })),
        }}
        save={(body) => cases.setCircle({ params: { id }, body })}
        saved={saved}
        cancel={close}
        submit={t(text.save)}
      >
        <RowsField
          name="people"
          label={t(text.circlePeople)}
          add={t(text.circleAdd)}
          blank={() => ({ id: newId(), part: 'other' })}
          shown={({ personId }) => String(personId ?? '')}
        >
          {(at) => (
            <>
              <ServerPicker name={`${at}.personId`} label={t(text.circlePerson)} search={peopleFor(id)} known={known} />
              <ChoiceField name={`${at}.part`} label={t(text.circlePart)} options={parts} as="list" />
            </>
          )}
        </RowsField>
      </Form>
    </Dialog>
  );
}
