import { type ReactNode, useId } from 'react';
import { useText } from '../Words.tsx';
import { formText } from './texts.ts';

/** What every field takes. `hint`: an example or explanation, read with the field. */
export type FieldProps = { name: string; label: string; hint?: ReactNode };
export type Marks = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true; 'aria-required'?: true };

type FieldFrameProps = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  /** A group of controls under one legend rather than one control under a label. */
  group?: boolean;
  children: (marks: Marks) => ReactNode;
};

function useMarks(hint: ReactNode, error: string | undefined, optional: boolean): Marks {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error ? { 'aria-invalid': true } : {}),
    ...(optional ? {} : { 'aria-required': true }),
  };
}

/** Label, hint and error around a control, tied together for screen readers. */
export function FieldFrame({ label, hint, error, optional = false, group = false, children }: FieldFrameProps) {
  const t = useText();
  const marks = useMarks(hint, error, optional);
  const Outer = group ? 'fieldset' : 'div';
  const words = (
    <>
      {label}
      {optional && <span className="field-optional"> {t(formText.optional)}</span>}
    </>
  );
  return (
    <Outer className="field" data-error={error ? true : undefined}>
      {group ? (
        <legend className="field-label">{words}</legend>
      ) : (
        <label className="field-label" htmlFor={marks.id}>
          {words}
        </label>
      )}
      {hint && (
        <div className="field-hint" id={`${marks.id}-hint`}>
          {hint}
        </div>
      )}
      {children(marks)}
      {error && (
        <div className="field-error" id={`${marks.id}-error`}>
          {error}
        </div>
      )}
    </Outer>
  );
}
