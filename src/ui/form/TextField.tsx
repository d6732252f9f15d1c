import { useField } from './context.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';

type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password';
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'email' | 'search';
};

/** One line of text. */
export function TextField({ name, label, hint, type = 'text', ...rest }: TextFieldProps) {
  const { value, error, optional, set } = useField(name, label);
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional}>
      {(marks) => (
        <input
          {...marks}
          {...rest}
          name={name}
          type={type}
          className="input"
          value={String(value ?? '')}
          onChange={(event) => set(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

/** Several lines of text; grows with what is written. */
export function LongTextField({ name, label, hint, rows = 4 }: FieldProps & { rows?: number }) {
  const { value, error, optional, set } = useField(name, label);
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional}>
      {(marks) => (
        <textarea
          {...marks}
          name={name}
          rows={rows}
          className="input"
          value={String(value ?? '')}
          onChange={(event) => set(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

/** A calendar day, `YYYY-MM-DD`, with the browser's own calendar. */
export function DayField({ name, label, hint, min, max }: FieldProps & { min?: string; max?: string }) {
  const { value, error, optional, set } = useField(name, label);
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional}>
      {(marks) => (
        <input
          {...marks}
          name={name}
          type="date"
          min={min}
          max={max}
          className="input input-day"
          value={String(value ?? '')}
          onChange={(event) => set(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

const asNumber = (written: string): unknown => {
  const plain = written.replace(/\s/g, '').replace(',', '.');
  return plain === '' ? '' : Number.isNaN(Number(plain)) ? written : Number(plain);
};

/** A number; decimal comma and thin spaces are understood. `unit` stands after it. */
export function NumberField({ name, label, hint, unit }: FieldProps & { unit?: string }) {
  const { value, error, optional, set } = useField(name, label);
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional}>
      {(marks) => (
        <span className="row gap-tight">
          <input
            {...marks}
            name={name}
            inputMode="decimal"
            className="input input-number"
            defaultValue={String(value ?? '')}
            onChange={(event) => set(asNumber(event.target.value))}
          />
          {unit && <span className="soft">{unit}</span>}
        </span>
      )}
    </FieldFrame>
  );
}
