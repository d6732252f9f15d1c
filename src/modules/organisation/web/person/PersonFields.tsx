import { SwitchField } from '../../../../ui/form/ChoiceField.tsx';
import { TextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { text } from '../words.ts';
import { personText } from './texts.ts';

/** The facts of a person as fields. */
export function PersonFields() {
  const t = useText();
  return (
    <>
      <TextField name="name" label={t(text.name)} autoComplete="off" />
      <TextField name="hsaId" label={t(text.hsaId)} autoComplete="off" />
      <TextField name="title" label={t(personText.titleField)} autoComplete="off" />
      <TextField name="email" label={t(personText.email)} type="email" autoComplete="off" />
      <SwitchField name="protectedIdentity" label={t(text.protectedIdentity)} hint={t(personText.protectedHint)} />
    </>
  );
}
