import { z } from 'zod';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { incidentsApi } from '../../contract.ts';
import { incidents } from '../calls.ts';
import { useFresh } from './calls.ts';
import type { DialogProps } from './dialogs.ts';
import { actText as text } from './texts.ts';
import { useClosing } from './useClosing.ts';

const Assessment = z.object({
  outcome: z.enum(['confirm', 'assess', 'dismiss']),
  reason: incidentsApi.assess.body.shape.reason,
});
type Assessment = z.output<typeof Assessment>;

/** Settles what an event is: an incident, something to take care of, or nothing. */
export function AssessDialog({ incident: { id, version, state }, close }: DialogProps) {
  const t = useText();
  const closing = useClosing(close);
  const assess = useFresh(({ outcome, reason }: Assessment) =>
    incidents[outcome]({ params: { id }, body: { version, reason } }),
  );
  const later = { value: 'assess', label: t(text.later), hint: t(text.laterHint) };
  const options = [
    { value: 'confirm', label: t(text.confirm), hint: t(text.confirmHint) },
    ...(state === 'event' ? [later] : []),
    { value: 'dismiss', label: t(text.dismiss), hint: t(text.dismissHint) },
  ];
  return (
    <Dialog open title={t(text.assess)} close={close}>
      <Form
        schema={Assessment}
        initial={{ reason: '' }}
        save={assess}
        saved={closing(text.assessed)}
        cancel={close}
        submit={t(text.sign)}
      >
        <ChoiceField name="outcome" label={t(text.outcome)} options={options} as="open" />
        <LongTextField name="reason" label={t(text.reason)} rows={3} />
      </Form>
    </Dialog>
  );
}
