import { Columns } from '../../../../ui/Arrange.tsx';
import { Facts } from '../../../../ui/Facts.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { RowsField } from '../../../../ui/form/RowsField.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { LongTextField, TextField } from '../../../../ui/form/TextField.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Incident } from '../../contract/case.ts';
import { tlpNames } from '../../texts/fact-values.ts';
import { tlpMeanings } from '../../texts/values.ts';
import { findUnits } from '../calls.ts';
import { label } from '../texts.ts';
import { categoryNames } from '../words.tsx';
import { EditCase } from './EditCase.tsx';
import { TlpMark } from './TlpMark.tsx';
import { caseText as text } from './texts.ts';

type GroupProps = { incident: Incident; mayEdit: boolean };

/** What the case is called, of what sort it is and whose. */
export function AboutGroup({ incident, mayEdit }: GroupProps) {
  const t = useText();
  const known = [{ id: incident.unitId, label: incident.unit, hint: null }];
  const options = optionsOf(categoryNames).map((one) => ({ ...one, label: t(one.label) }));
  const edit = (done: () => void) => (
    <EditCase incident={incident} done={done}>
      <TextField name="title" label={t(text.title)} hint={t(text.titleHint)} />
      <ChoiceField name="category" label={t(label.category)} options={options} as="beside" />
      <ServerPicker name="unitId" label={t(label.unit)} search={findUnits} known={known} />
    </EditCase>
  );
  const facts = [
    { label: t(text.title), value: incident.title },
    { label: t(label.category), value: t(categoryNames[incident.category]) },
    { label: t(label.unit), value: incident.unit },
  ];
  return <Facts title={t(text.about)} facts={facts} edit={mayEdit ? edit : undefined} />;
}

function ExternalCases() {
  const t = useText();
  return (
    <RowsField
      name="externalCases"
      label={t(text.externalCases)}
      hint={t(text.externalHint)}
      add={t(text.addExternal)}
      blank={() => ({ system: '', caseId: '' })}
      shown={({ system, caseId }) => `${system} ${caseId}`}
    >
      {(at) => (
        <Columns gap="usual" least={12}>
          <TextField name={`${at}.system`} label={t(text.externalSystem)} />
          <TextField name={`${at}.caseId`} label={t(text.externalId)} />
        </Columns>
      )}
    </RowsField>
  );
}

/** How far the case may be passed on, its number in the registry, and its cases elsewhere. */
export function RegistryGroup({ incident, mayEdit }: GroupProps) {
  const t = useText();
  const { tlp, registryNumber, registryNote, externalCases } = incident;
  const options = optionsOf(tlpNames).map(({ value }) => ({
    value,
    label: t(tlpNames[value]),
    hint: t(tlpMeanings[value]),
  }));
  const edit = (done: () => void) => (
    <EditCase incident={incident} done={done}>
      <ChoiceField name="tlp" label={t(text.tlp)} options={options} as="open" />
      <TextField name="registryNumber" label={t(text.registryNumber)} />
      <LongTextField name="registryNote" label={t(text.registryNote)} hint={t(text.registryNoteHint)} rows={2} />
      <ExternalCases />
    </EditCase>
  );
  const elsewhere = externalCases.map(({ system, caseId }) => `${system} ${caseId}`).join(', ');
  const facts = [
    { label: t(text.tlp), value: <TlpMark tlp={tlp} /> },
    { label: t(text.registryNumber), value: registryNumber },
    { label: t(text.externalCases), value: elsewhere },
    { label: t(text.registryNote), value: registryNote, wide: true },
  ];
  return <Facts title={t(text.registry)} facts={facts} edit={mayEdit ? edit : undefined} />;
}
