import type { Choice } from '../../../../shared/list.ts';
import { Columns } from '../../../../ui/Arrange.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField, TextField } from '../../../../ui/form/TextField.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { useText } from '../../../../ui/Words.tsx';
import { findPeople, findUnits } from '../calls.ts';
import { text as common, safeguardNames } from '../words.ts';
import { safeguardText as text } from './texts.ts';

/** All that is said of a safeguard. `known`: the unit and person it already carries. */
export function SafeguardFields({ known }: { known: readonly Choice[] }) {
  const t = useText();
  const statuses = optionsOf(safeguardNames).map(({ value, label }) => ({ value, label: t(label) }));
  return (
    <>
      <TextField name="title" label={t(common.title)} />
      <LongTextField name="text" label={t(text.text)} hint={t(text.textHint)} />
      <ChoiceField name="status" label={t(common.status)} options={statuses} as="beside" />
      <ServerPicker name="unitId" label={t(common.unit)} hint={t(text.unitHint)} search={findUnits} known={known} />
      <ServerPicker name="ownerId" label={t(common.owner)} search={findPeople} known={known} />
      <Columns least={12} gap="usual">
        <DayField name="checkedOn" label={t(common.checkedOn)} />
        <DayField name="nextCheckOn" label={t(common.nextCheckOn)} />
      </Columns>
      <TextField name="number" label={t(common.number)} hint={t(text.numberHint)} />
    </>
  );
}
