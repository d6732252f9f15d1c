import { text } from '../texts.ts';
import { useText } from '../Words.tsx';
import { useField } from './context.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { formText } from './texts.ts';

/** One of a few fixed values, its label and hint already in the person's language. */
export type Option = { value: string; label: string; hint?: string };
type ChoiceFieldProps = FieldProps & {
  options: readonly Option[];
  /** `list` drops down; `open` shows all, best up to five or when each needs a hint; `beside` on one line. Default by count. */
  as?: 'list' | 'open' | 'beside';
};

/** One choice among fixed values. */
export function ChoiceField({
  name,
  label,
  hint,
  options,
  as = options.length > 5 ? 'list' : 'open',
}: ChoiceFieldProps) {
  const t = useText();
  const shown = (value: unknown) => options.find((one) => one.value === value)?.label ?? '';
  const { value, error, optional, set } = useField(name, label, shown);
  const frame = { label, hint, error, optional };
  if (as === 'list') {
    return (
      <FieldFrame {...frame}>
        {(marks) => (
          <select
            {...marks}
            name={name}
            className="input"
            value={String(value ?? '')}
            onChange={(event) => set(event.target.value)}
          >
            <option value="">{t(formText.choose)}</option>
            {options.map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
    );
  }
  return (
    <FieldFrame {...frame} group>
      {({ id, ...marks }) => (
        <div
          className={as === 'beside' ? 'choices choices-beside' : 'choices'}
          role="radiogroup"
          aria-label={label}
          {...marks}
        >
          {options.map((one) => (
            <label key={one.value} className="choice">
              <input
                type="radio"
                name={`${id}-${name}`}
                value={one.value}
                checked={value === one.value}
                onChange={() => set(one.value)}
              />
              <span>
                {one.label}
                {one.hint && <span className="choice-hint">{one.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

/** Several of fixed values; the form's value is an array. */
export function ManyField({ name, label, hint, options }: FieldProps & { options: readonly Option[] }) {
  const chosenOf = (value: unknown): string[] => (Array.isArray(value) ? value : []);
  const shown = (value: unknown) =>
    options
      .filter((one) => chosenOf(value).includes(one.value))
      .map((one) => one.label)
      .join(', ');
  const { value, error, optional, set } = useField(name, label, shown);
  const chosen = chosenOf(value);
  const toggle = (one: string, on: boolean) => set(on ? [...chosen, one] : chosen.filter((other) => other !== one));
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional} group>
      {() => (
        <div className="choices">
          {options.map((one) => (
            <label key={one.value} className="choice">
              <input
                type="checkbox"
                checked={chosen.includes(one.value)}
                onChange={(event) => toggle(one.value, event.target.checked)}
              />
              <span>
                {one.label}
                {one.hint && <span className="choice-hint">{one.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

/** On or off, in force when the form is saved. */
export function SwitchField({ name, label, hint }: FieldProps) {
  const t = useText();
  const { value, error, set } = useField(name, label, (on) => t(on ? text.yes : text.no));
  return (
    <div className="field" data-error={error ? true : undefined}>
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          name={name}
          checked={value === true}
          aria-checked={value === true}
          onChange={(event) => set(event.target.checked)}
        />
        <span>
          <span className="field-label">{label}</span>
          {hint && <span className="choice-hint">{hint}</span>}
          {error && <span className="field-error">{error}</span>}
        </span>
      </label>
    </div>
  );
}
