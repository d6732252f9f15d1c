import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../Button.tsx';
import { text } from '../texts.ts';
import { useText } from '../Words.tsx';
import { FormContext, useField, useForm } from './context.ts';
import type { FieldProps } from './FieldFrame.tsx';
import type { Values } from './values.ts';

type RowsFieldProps = FieldProps & {
  /** The verb that adds a row: "Lägg till en åtgärd". */
  add: string;
  /** A new row before anything is written in it. */
  blank: () => Values;
  /** The fields of a row; their names begin with `at`: `lines.0`. */
  children: (at: string) => ReactNode;
  /** How a row reads on the screen of a version clash. */
  shown: (row: Values) => string;
};

const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : []);

/** A list of things with the same fields each; the form's value is an array of objects. */
export function RowsField({ name, label, hint, add, blank, children, shown }: RowsFieldProps) {
  const t = useText();
  const form = useForm();
  const { value, error, set } = useField(name, label, (rows) => rowsOf(rows).map(shown).join('; '));
  const rows = rowsOf(value);
  // a clash is settled for the list as a whole
  const within = { ...form, describe: () => undefined };
  return (
    <fieldset className="field" data-error={error ? true : undefined}>
      <legend className="field-label">{label}</legend>
      {hint && <div className="field-hint">{hint}</div>}
      {rows.map((row, place) => (
        <div key={String(row.id ?? place)} className="form-row">
          <FormContext value={within}>{children(`${name}.${place}`)}</FormContext>
          <Button
            kind="quiet"
            size="small"
            aria-label={`${t(text.remove)}: ${label} ${place + 1}`}
            onClick={() => set(rows.filter((one) => one !== row))}
          >
            {t(text.remove)}
          </Button>
        </div>
      ))}
      <Button size="small" icon={IconPlus} onClick={() => set([...rows, blank()])}>
        {add}
      </Button>
      {error && <div className="field-error">{error}</div>}
    </fieldset>
  );
}
