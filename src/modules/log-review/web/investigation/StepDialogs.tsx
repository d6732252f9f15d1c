import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import type { ChoiceSource } from '../../../../ui/form/choices.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { type CaseStep, investigationApi, type UnlawfulCase } from '../../contract/investigation.ts';
import { cases } from './calls.ts';
import { caseText, stepText as text } from './texts.ts';

type DialogProps = { one: UnlawfulCase; step: CaseStep; close: () => void };

/** People by name, as who takes part may be named; never whoever the case is about. */
export const peopleFor =
  (id: string): ChoiceSource =>
  ({ q = '' }) =>
    cases.circleChoices({ params: { id }, query: { q } });

/** Settles a step, or opens it again. */
export function SettleDialog({ one: { id }, step, close }: DialogProps) {
  const t = useText();
  const notify = useNotify();
  const { key, version, note, state } = step;
  const options = [
    { value: 'done', label: t(text.done), hint: t(text.doneHint) },
    { value: 'notNeeded', label: t(text.notNeeded), hint: t(text.notNeededHint) },
    ...(state === 'todo' ? [] : [{ value: 'todo', label: t(text.again) }]),
  ];
  const saved = () => {
    notify.done(t(text.settled));
    close();
  };
  return (
    <Dialog open title={t(text.settleTitle, { step: t(step.title) })} close={close}>
      <Form
        schema={investigationApi.settleStep.body}
        initial={{ version, state: state === 'todo' ? 'done' : state, note }}
        save={(body) => cases.settleStep({ params: { id, key }, body })}
        saved={saved}
        cancel={close}
        submit={t(caseText.save)}
      >
        <ChoiceField name="state" label={t(text.state)} options={options} as="open" />
        <LongTextField name="note" label={t(text.noteField)} rows={4} />
      </Form>
    </Dialog>
  );
}

/** Names who takes a step, and by when. */
export function AssignDialog({ one: { id }, step, close }: DialogProps) {
  const t = useText();
  const notify = useNotify();
  const { key, version, handler, dueOn } = step;
  const known = handler ? [{ id: handler.id, label: handler.name, hint: null }] : [];
  const saved = () => {
    notify.done(t(text.assigned));
    close();
  };
  return (
    <Dialog open title={t(text.assignTitle, { step: t(step.title) })} close={close}>
      <Form
        schema={investigationApi.assignStep.body}
        initial={{ version, handlerId: handler?.id ?? null, dueOn }}
        save={(body) => cases.assignStep({ params: { id, key }, body })}
        saved={saved}
        cancel={close}
        submit={t(text.assign)}
      >
        <ServerPicker
          name="handlerId"
          label={t(text.person)}
          hint={t(text.personHint)}
          search={peopleFor(id)}
          known={known}
        />
        <DayField name="dueOn" label={t(text.due)} />
      </Form>
    </Dialog>
  );
}
