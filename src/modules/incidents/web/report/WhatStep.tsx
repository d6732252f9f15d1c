import { useQuery } from '@tanstack/react-query';
import { Columns } from '../../../../ui/Arrange.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useFormValue } from '../../../../ui/form/context.ts';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { LongTextField, TextField } from '../../../../ui/form/TextField.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { findUnits, incidents } from '../calls.ts';
import { subjectNamed } from './subjects.ts';
import { reportText as text } from './texts.ts';

/** The unit where the reporter works, named when the server has told it. */
function UnitFields() {
  const t = useText();
  const other = useFormValue('place') === 'other';
  const { data } = useQuery({
    queryKey: ['incidents', 'usual-unit'],
    queryFn: () => incidents.unitChoices({ query: {} }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const unit = data?.usual?.label;
  const own = unit ? t(text.ownUnitNamed, { unit }) : t(text.ownUnit);
  const places = [
    { value: 'own', label: own },
    { value: 'other', label: t(text.otherUnit) },
  ];
  return (
    <>
      <ChoiceField name="place" label={t(text.place)} options={places} />
      {other && <ServerPicker name="unitId" label={t(text.unit)} search={findUnits} />}
    </>
  );
}

function ExternalCaseFields() {
  const t = useText();
  return (
    <Panel title={t(text.external)}>
      <Columns least={12} gap="usual">
        <TextField name="system" label={t(text.system)} />
        <TextField name="caseId" label={t(text.caseId)} />
      </Columns>
    </Panel>
  );
}

/** What to do at once, where that is known. */
export function Advice() {
  const t = useText();
  const advice = subjectNamed(String(useFormValue('subject')))?.advice;
  return advice ? <NoticeLine tone="watch">{t(advice)}</NoticeLine> : null;
}

/** What happened, and where. */
export function WhatStep({ open }: { open: boolean }) {
  const t = useText();
  const subject = useFormValue('subject');
  return (
    <div className="form">
      <Advice />
      <LongTextField name="what" label={t(text.whatLabel)} hint={t(text.whatHint)} rows={5} />
      {!open && <UnitFields />}
      <TextField
        name="where"
        label={t(open ? text.whereOpen : text.where)}
        hint={t(open ? text.whereOpenHint : text.whereHint)}
      />
      {!open && subject === 'deviation' && <ExternalCaseFields />}
    </div>
  );
}
