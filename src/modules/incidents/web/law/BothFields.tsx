import { Columns } from '../../../../ui/Arrange.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { LongTextField, TextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { fieldText as text } from './edit-texts.ts';

/** A text in both languages. */
export function BothFields({ name, label, long = false }: { name: string; label: string; long?: boolean }) {
  const t = useText();
  const Field = long ? LongTextField : TextField;
  return (
    <Columns least={22} gap="usual">
      <Field name={`${name}.sv`} label={t(text.inSwedish, { label })} {...(long ? { rows: 2 } : {})} />
      <Field name={`${name}.en`} label={t(text.inEnglish, { label })} {...(long ? { rows: 2 } : {})} />
    </Columns>
  );
}

/** Where a rule was read, and whether that was in the statute itself. */
export function SourceFields() {
  const t = useText();
  const options = (['verified', 'probable'] as const).map((value) => ({ value, label: t(text[value]) }));
  return (
    <>
      <TextField name="source" label={t(text.source)} />
      <ChoiceField name="certainty" label={t(text.certainty)} options={options} />
    </>
  );
}
