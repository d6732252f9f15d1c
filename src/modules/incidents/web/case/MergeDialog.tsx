import { useGo } from '../../../../ui/address.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import type { ChoiceSource } from '../../../../ui/form/choices.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { incidentsApi } from '../../contract.ts';
import { incidents } from '../calls.ts';
import { useFresh } from './calls.ts';
import type { DialogProps } from './dialogs.ts';
import { actText as text } from './texts.ts';
import { useClosing } from './useClosing.ts';

/** Open cases other than this one. */
const othersThan =
  (own: string): ChoiceSource =>
  async ({ q = '' }) =>
    (await incidents.choices({ query: { q } })).items.filter(({ id }) => id !== own);

/** Lets the case go into another, and goes there. */
export function MergeDialog({ incident: { id, version }, close }: DialogProps) {
  const t = useText();
  const go = useGo();
  const closing = useClosing(close);
  const merge = useFresh(incidents.merge);
  return (
    <Dialog open title={t(text.merge)} close={close}>
      <p className="case-note">{t(text.mergeLead)}</p>
      <Form
        schema={incidentsApi.merge.body}
        initial={{ version, reason: '' }}
        save={(body) => merge({ params: { id }, body: { ...body, version } })}
        saved={({ related }) => {
          closing(text.merged)();
          const into = related.find(({ relation }) => relation === 'mergedInto');
          if (into) go(`/incidents/${into.id}`);
        }}
        cancel={close}
        submit={t(text.mergeVerb)}
      >
        <ServerPicker name="intoId" label={t(text.mergeInto)} search={othersThan(id)} />
        <LongTextField name="reason" label={t(text.reason)} rows={2} />
      </Form>
    </Dialog>
  );
}
