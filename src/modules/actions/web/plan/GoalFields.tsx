import type { Choice } from '../../../../shared/list.ts';
import { Columns, Stack } from '../../../../ui/Arrange.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, NumberField, TextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { Direction } from '../../contract/words.ts';
import { directionNames } from '../../texts/words.ts';
import { findPeople } from '../calls.ts';
import { goalLabel as label, goalText as text } from './texts.ts';

/** What a goal aims at, how it is measured, from where to where. */
export function GoalFields({ known = [] }: { known?: readonly Choice[] }) {
  const t = useText();
  const directions = Direction.options.map((value) => ({ value, label: t(directionNames[value]) }));
  return (
    <Stack gap="wide">
      <TextField name="title" label={t(label.title)} />
      <TextField name="area" label={t(label.area)} hint={t(text.areaHint)} />
      <TextField name="measure" label={t(label.measure)} hint={t(text.measureHint)} />
      <Columns least={14} gap="wide">
        <TextField name="unitOfMeasure" label={t(label.unitOfMeasure)} hint={t(text.unitHint)} />
        <ChoiceField name="direction" label={t(label.direction)} options={directions} as="beside" />
      </Columns>
      <Columns least={14} gap="wide">
        <NumberField name="baseline" label={t(label.baseline)} />
        <DayField name="baselineOn" label={t(label.baselineOn)} />
        <NumberField name="target" label={t(label.target)} />
        <DayField name="targetOn" label={t(label.targetOn)} />
      </Columns>
      <ServerPicker name="ownerId" label={t(label.owner)} search={findPeople} known={known} />
    </Stack>
  );
}
