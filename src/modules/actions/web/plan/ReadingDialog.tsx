import { newId } from '../../../../shared/ids.ts';
import { Columns, Stack } from '../../../../ui/Arrange.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { DayField, NumberField, TextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { today } from '../../../../ui/today.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { GoalDetail, Reading } from '../../contract/plan.ts';
import { actionsApi } from '../../contract.ts';
import { actions } from '../calls.ts';
import { goalLabel as label, goalText as text } from './texts.ts';
import { measured } from './years.ts';

type ReadingDialogProps = { goal: GoalDetail; wrong: Reading | null; close: () => void };

/** Records a reading, or one that takes the place of a wrong one. */
export function ReadingDialog({ goal, wrong, close }: ReadingDialogProps) {
  const t = useText();
  const { language } = useLanguage();
  const notify = useNotify();
  const saved = () => {
    notify.done(t(text.recorded));
    close();
  };
  const lead = wrong
    ? t(text.correctLead, { value: measured(wrong.value, goal, language), day: wrong.holdsOn })
    : t(text.readLead);
  return (
    <Dialog open title={t(wrong ? text.correctTitle : text.read)} close={close}>
      <p className="action-note">{lead}</p>
      <Form
        schema={actionsApi.read.body}
        initial={{ id: newId(), holdsOn: wrong?.holdsOn ?? today(), correctsId: wrong?.id ?? null }}
        save={(body) => actions.read({ params: { id: goal.id }, body })}
        saved={saved}
        cancel={close}
        submit={t(text.readVerb)}
      >
        <Stack gap="wide">
          <Columns least={10} gap="wide">
            <NumberField name="value" label={t(label.value)} unit={goal.unitOfMeasure} />
            <DayField name="holdsOn" label={t(label.holdsOn)} max={today()} />
          </Columns>
          <TextField name="note" label={t(label.note)} />
        </Stack>
      </Form>
    </Dialog>
  );
}
