import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useFormValue } from '../../../../ui/form/context.ts';
import { RowsField } from '../../../../ui/form/RowsField.tsx';
import { NumberField } from '../../../../ui/form/TextField.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import { ObligationTemplate, type Receiver } from '../../contract/law.ts';
import { Regime, Stage } from '../../contract/words.ts';
import { regimeNames } from '../../texts/words.ts';
import { BothFields, SourceFields } from './BothFields.tsx';
import { WhenField } from './ConditionFields.tsx';
import { editText, fieldText as text } from './edit-texts.ts';
import { type RowDialogProps, RowForm } from './RowDialogs.tsx';
import { stageNames, startNames } from './texts.ts';

const useStages = () => {
  const t = useText();
  return Stage.options.map((value) => ({ value, label: t(stageNames[value]) }));
};

/** From what the time runs. */
function StartFields() {
  const t = useText();
  const stages = useStages();
  const kind = useFormValue('start.kind');
  const kinds = (['awareness', 'decision', 'filed', 'handled'] as const).map((value) => ({
    value,
    label: t(startNames[value]),
  }));
  return (
    <>
      <ChoiceField name="start.kind" label={t(text.start)} options={kinds} as="open" />
      {(kind === 'filed' || kind === 'handled') && (
        <ChoiceField name="start.stage" label={t(text.startStage)} options={stages} as="list" />
      )}
    </>
  );
}

const counted = { hours: text.inHours, days: text.inDays, months: text.inMonths } as const;
const limits = { ...counted, withoutDelay: text.withoutDelay, onRequest: text.onRequest } as const;
type LimitKind = keyof typeof limits;

/** For how long it runs. */
function LimitFields() {
  const t = useText();
  const kind = useFormValue('limit.kind') as LimitKind;
  const kinds = (Object.keys(limits) as LimitKind[]).map((value) => ({ value, label: t(limits[value]) }));
  return (
    <>
      <ChoiceField name="limit.kind" label={t(text.limit)} options={kinds} as="open" />
      {(kind === 'hours' || kind === 'days' || kind === 'months') && (
        <NumberField key={kind} name={`limit.${kind}`} label={t(text.count)} unit={t(text[kind])} />
      )}
    </>
  );
}

/** What the report is to hold. */
function ContentsField() {
  const t = useText();
  const { language } = useLanguage();
  return (
    <RowsField
      name="contents"
      label={t(text.contents)}
      add={t(text.addContent)}
      blank={() => ({ sv: '', en: '' })}
      shown={(row) => String(row[language])}
    >
      {(at) => <BothFields name={at} label={t(text.point)} />}
    </RowsField>
  );
}

type TemplateDialogProps = RowDialogProps<ObligationTemplate> & { receivers: readonly Receiver[] };

/** A duty to report. */
export function TemplateDialog({ row, receivers, keep, close }: TemplateDialogProps) {
  const t = useText();
  const stages = useStages();
  return (
    <RowForm title={t(editText.dutyTitle)} schema={ObligationTemplate} row={row} keep={keep} close={close}>
      <BothFields name="name" label={t(text.name)} />
      <ChoiceField
        name="regime"
        label={t(text.regime)}
        options={Regime.options.map((value) => ({ value, label: t(regimeNames[value]) }))}
      />
      <ChoiceField name="stage" label={t(text.stage)} options={stages} />
      <ChoiceField
        name="receiver"
        label={t(text.receiver)}
        options={receivers.map(({ key, name }) => ({ value: key, label: t(name) }))}
        as="list"
      />
      <StartFields />
      <LimitFields />
      <WhenField label={t(text.dutyWhen)} hint={t(text.dutyWhenHint)} />
      <ContentsField />
      <BothFields name="paragraph" label={t(text.paragraph)} />
      <SourceFields />
    </RowForm>
  );
}
