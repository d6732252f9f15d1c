import { Stack } from '../../../../ui/Arrange.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { DayField, LongTextField, NumberField, TextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ActionRow } from '../../contract/action.ts';
import { Effect } from '../../contract/words.ts';
import { actionsApi } from '../../contract.ts';
import { effectNames, statusNames } from '../../texts/words.ts';
import { actions } from '../calls.ts';
import { hint, label, text } from '../texts.ts';

type Asking = Pick<ActionRow, 'id' | 'version' | 'dueOn' | 'status' | 'percent'>;
export type DialogProps = { action: Asking; close: () => void };

/** Says that it is done, and closes. */
function useClosing(close: () => void) {
  const t = useText();
  const notify = useNotify();
  return (said: { sv: string; en: string }) => () => {
    notify.done(t(said));
    close();
  };
}

/** Moves the due day, for a reason. */
export function MoveDialog({ action: { id, version, dueOn }, close }: DialogProps) {
  const t = useText();
  const closing = useClosing(close);
  return (
    <Dialog open title={t(text.move)} close={close}>
      <p className="action-note">{t(text.moveLead, { day: dueOn })}</p>
      <Form
        schema={actionsApi.move.body}
        initial={{ version }}
        save={(body) => actions.move({ params: { id }, body })}
        saved={closing(text.moved)}
        cancel={close}
        submit={t(text.move)}
      >
        <Stack gap="wide">
          <DayField name="dueOn" label={t(text.newDay)} />
          <TextField name="reason" label={t(text.reason)} hint={t(hint.reason)} />
        </Stack>
      </Form>
    </Dialog>
  );
}

/** Tells how far the action has come. */
export function ProgressDialog({ action: { id, version, status, percent }, close }: DialogProps) {
  const t = useText();
  const closing = useClosing(close);
  const options = (['planned', 'ongoing', 'done'] as const).map((value) => ({ value, label: t(statusNames[value]) }));
  const now = status === 'ongoing' || status === 'done' ? status : 'planned';
  return (
    <Dialog open title={t(text.report)} close={close}>
      <Form
        schema={actionsApi.progress.body}
        initial={{ version, status: now, percent }}
        save={(body) => actions.progress({ params: { id }, body })}
        saved={closing(text.reported)}
        cancel={close}
        submit={t(text.reportVerb)}
      >
        <Stack gap="wide">
          <ChoiceField name="status" label={t(label.status)} options={options} as="open" />
          <NumberField name="percent" label={t(label.percent)} hint={t(hint.percent)} unit="%" />
        </Stack>
      </Form>
    </Dialog>
  );
}

/** Cancels the action, for a reason. */
export function CancelDialog({ action: { id, version }, close }: DialogProps) {
  const t = useText();
  const closing = useClosing(close);
  return (
    <Dialog open title={t(text.cancelAsk)} close={close}>
      <p className="action-note">{t(text.cancelLead)}</p>
      <Form
        schema={actionsApi.cancel.body}
        initial={{ version }}
        save={(body) => actions.cancel({ params: { id }, body })}
        saved={closing(text.cancelled)}
        cancel={close}
        submit={t(text.cancel)}
      >
        <TextField name="reason" label={t(text.reason)} hint={t(hint.reason)} />
      </Form>
    </Dialog>
  );
}

/** Judges whether the action helped. */
export function CheckDialog({ action: { id, version }, close }: DialogProps) {
  const t = useText();
  const closing = useClosing(close);
  const options = Effect.options.map((value) => ({ value, label: t(effectNames[value]) }));
  return (
    <Dialog open title={t(text.check)} close={close}>
      <Form
        schema={actionsApi.check.body}
        initial={{ version }}
        save={(body) => actions.check({ params: { id }, body })}
        saved={closing(text.checked)}
        cancel={close}
        submit={t(text.checkVerb)}
      >
        <Stack gap="wide">
          <ChoiceField name="effect" label={t(label.effect)} options={options} as="open" />
          <LongTextField name="text" label={t(text.checkWhat)} />
        </Stack>
      </Form>
    </Dialog>
  );
}
