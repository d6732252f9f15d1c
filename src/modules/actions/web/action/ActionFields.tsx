import type { Choice } from '../../../../shared/list.ts';
import { Columns, Stack } from '../../../../ui/Arrange.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField, NumberField, TextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { Priority } from '../../contract/words.ts';
import { priorityNames } from '../../texts/words.ts';
import { findGoals, findPeople, findUnits } from '../calls.ts';
import { hint, label, text } from '../texts.ts';

/** Choices an action already carries, so that the pickers can name them at once. */
type Known = { known?: readonly Choice[] };

/** What is to be done, and why. */
export function WhatFields() {
  const t = useText();
  return (
    <Stack gap="wide">
      <TextField name="title" label={t(label.title)} hint={t(hint.title)} />
      <LongTextField name="what" label={t(label.what)} rows={4} />
      <LongTextField name="why" label={t(label.why)} hint={t(hint.why)} rows={3} />
    </Stack>
  );
}

/** Who does it, where, and what it takes. `due` asks for the day as well: only of a new action. */
export function WhoFields({ known = [], due = false }: Known & { due?: boolean }) {
  const t = useText();
  const priorities = Priority.options.map((value) => ({ value, label: t(priorityNames[value]) }));
  return (
    <Stack gap="wide">
      <Columns least={14} gap="wide">
        <ServerPicker name="ownerId" label={t(label.owner)} search={findPeople} known={known} />
        {due && <DayField name="dueOn" label={t(label.due)} />}
      </Columns>
      <ServerPicker name="unitId" label={t(label.unit)} search={findUnits} known={known} />
      <ChoiceField name="priority" label={t(label.priority)} options={priorities} as="beside" />
      <Columns least={12} gap="wide">
        <NumberField name="costSek" label={t(label.cost)} unit={t(text.kronor)} />
        <NumberField name="effortHours" label={t(label.effort)} unit={t(text.hours)} />
      </Columns>
      <ServerPicker name="goalId" label={t(label.goal)} search={findGoals} known={known} />
    </Stack>
  );
}

/** When and by whom the effect is judged. */
export function CheckFields({ known = [] }: Known) {
  const t = useText();
  return (
    <Stack gap="wide">
      <p className="soft">{t(hint.check)}</p>
      <Columns least={14} gap="wide">
        <DayField name="checkOn" label={t(label.checkOn)} />
        <ServerPicker name="checkerId" label={t(label.checker)} search={findPeople} known={known} />
      </Columns>
    </Stack>
  );
}
