import { Dialog } from '../../../../ui/Dialog.tsx';
import type { ChoiceSource } from '../../../../ui/form/choices.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { MultiPicker } from '../../../../ui/form/ServerPicker.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { incidentsApi } from '../../contract.ts';
import { incidents } from '../calls.ts';
import { useFresh } from './calls.ts';
import type { DialogProps } from './dialogs.ts';
import { handlerText as text } from './part-texts.ts';
import { useClosing } from './useClosing.ts';

/** Names who works on the case; the first owns it. */
export function HandlersDialog({ incident: { id, version, handlers }, close }: DialogProps) {
  const t = useText();
  const closing = useClosing(close);
  const name = useFresh(incidents.setHandlers);
  const find: ChoiceSource = ({ q = '' }) => incidents.handlerChoices({ params: { id }, query: { q } });
  const known = handlers.map((person) => ({ id: person.id, label: person.name, hint: null }));
  return (
    <Dialog open title={t(text.dialog)} close={close}>
      <Form
        schema={incidentsApi.setHandlers.body}
        initial={{ version, personIds: handlers.map((person) => person.id) }}
        save={({ personIds }) => name({ params: { id }, body: { version, personIds } })}
        saved={closing(text.saved)}
        cancel={close}
        submit={t(text.dialog)}
      >
        <MultiPicker name="personIds" label={t(text.people)} hint={t(text.hint)} search={find} known={known} />
      </Form>
    </Dialog>
  );
}
