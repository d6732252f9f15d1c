import { Stack } from '../../../../ui/Arrange.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useFormValue } from '../../../../ui/form/context.ts';
import { DayField, LongTextField } from '../../../../ui/form/TextField.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { askText } from './texts.ts';

/** What a later version changes, and whether people need to read it anew. */
export function ChangeFields() {
  const t = useText();
  const material = useFormValue('changeKind') === 'material';
  const kinds = [
    { value: 'material', label: t(askText.material), hint: t(askText.materialHint) },
    { value: 'editorial', label: t(askText.editorial), hint: t(askText.editorialHint) },
  ];
  return (
    <Stack gap="wide">
      <ChoiceField name="changeKind" label={t(askText.changeKind)} options={kinds} as="open" />
      <LongTextField
        name="changeSummary"
        label={t(askText.changeSummary)}
        hint={t(askText.changeSummaryHint)}
        rows={3}
      />
      {material && <DayField name="readAgainBy" label={t(askText.readAgainBy)} min={today()} />}
    </Stack>
  );
}
