import type { Choice } from '../../../../shared/list.ts';
import { ChoiceField, SwitchField } from '../../../../ui/form/ChoiceField.tsx';
import { useFormValue } from '../../../../ui/form/context.ts';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { TextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { UnitKind } from '../../contract/words.ts';
import { controllerKinds, numberedKinds } from '../../rules/unit.ts';
import { organisationTexts } from '../../texts.ts';
import { findPeople } from '../calls.ts';
import { kindNames, kinds, text } from '../words.ts';
import { unitText } from './texts.ts';

/** What the schema's own codes mean. */
export const unitWords = { 'organisation.registration-number': organisationTexts['registration-number'] };

/** Kinds one may choose between: there is one region, and it stays. */
const kindsFor = (kind: unknown): readonly UnitKind[] =>
  kind === 'region' ? ['region'] : kinds.filter((one) => one !== 'region');

/** The facts of a unit as fields. Number and controller are asked for where the kind can have them. */
export function UnitFields({ manager }: { manager?: Choice | undefined }) {
  const t = useText();
  const kind = useFormValue('kind') as UnitKind | undefined;
  const numbered = useFormValue('registrationNumber') || (kind && numberedKinds.includes(kind));
  const mayBeController = useFormValue('controller') || (kind && controllerKinds.includes(kind));
  const options = kindsFor(kind).map((value) => ({ value, label: t(kindNames[value]) }));
  return (
    <>
      <TextField name="name" label={t(text.name)} />
      <ChoiceField name="kind" label={t(text.kind)} options={options} as="list" />
      <TextField name="hsaId" label={t(text.hsaId)} />
      {numbered && (
        <TextField name="registrationNumber" label={t(unitText.registrationNumber)} hint={t(unitText.numberHint)} />
      )}
      {mayBeController && (
        <SwitchField name="controller" label={t(text.controller)} hint={t(unitText.controllerHint)} />
      )}
      <ServerPicker name="managerId" label={t(text.manager)} search={findPeople} known={manager ? [manager] : []} />
    </>
  );
}
