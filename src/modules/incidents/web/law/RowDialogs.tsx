import type { ReactNode } from 'react';
import type { z } from 'zod';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { TextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { DecisionRow, Receiver } from '../../contract/law.ts';
import { Regime, Verdict } from '../../contract/words.ts';
import { regimeNames, verdictNames } from '../../texts/words.ts';
import { BothFields, SourceFields } from './BothFields.tsx';
import { WhenField } from './ConditionFields.tsx';
import { editText, fieldText as text } from './edit-texts.ts';

export type RowDialogProps<Row> = { row: Row; keep: (row: Row) => void; close: () => void };

type RowFormProps<S extends z.ZodType> = {
  title: string;
  schema: S;
  row: z.input<S>;
  keep: (row: z.output<S>) => void;
  close: () => void;
  children: ReactNode;
};

/** A row of the draft in a panel beside it; nothing is sent until the whole draft is. */
export function RowForm<S extends z.ZodType>({ title, schema, row, keep, close, children }: RowFormProps<S>) {
  const t = useText();
  return (
    <Dialog open title={title} place="side" close={close}>
      <Form
        schema={schema}
        initial={row as Partial<z.input<S>>}
        save={async (body) => schema.parse(body) as z.output<S>}
        saved={(kept) => {
          keep(kept);
          close();
        }}
        cancel={close}
        submit={t(editText.keep)}
      >
        {children}
      </Form>
    </Dialog>
  );
}

/** A row of the decision table. */
export function DecisionDialog({ row, keep, close }: RowDialogProps<DecisionRow>) {
  const t = useText();
  const regimes = Regime.options.map((value) => ({ value, label: t(regimeNames[value]) }));
  const verdicts = Verdict.options.map((value) => ({ value, label: t(verdictNames[value]) }));
  return (
    <RowForm title={t(editText.rowTitle)} schema={DecisionRow} row={row} keep={keep} close={close}>
      <ChoiceField name="regime" label={t(text.regime)} options={regimes} />
      <WhenField label={t(text.when)} hint={t(text.whenHint)} />
      <ChoiceField name="verdict" label={t(text.verdict)} options={verdicts} />
      <BothFields name="reason" label={t(text.reason)} long />
      <BothFields name="paragraph" label={t(text.paragraph)} />
      <SourceFields />
    </RowForm>
  );
}

/** A receiver of reports. */
export function ReceiverDialog({ row, keep, close }: RowDialogProps<Receiver>) {
  const t = useText();
  return (
    <RowForm title={t(editText.receiverTitle)} schema={Receiver} row={row} keep={keep} close={close}>
      <BothFields name="name" label={t(text.name)} />
      <BothFields name="channel" label={t(text.channel)} long />
      <TextField name="address" label={t(text.address)} />
      <TextField name="phone" label={t(text.phone)} type="tel" />
      <SourceFields />
    </RowForm>
  );
}
