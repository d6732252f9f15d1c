import { createContext, useContext, useEffect } from 'react';
import type { Values } from './values.ts';
import { valueAt } from './values.ts';

export type Shown = (value: unknown) => string;
export type FormState = {
  values: Values;
  errors: Record<string, string>;
  set: (name: string, value: unknown) => void;
  optional: (name: string) => boolean;
  /** A field tells its label and how its value reads, for the screen of a version clash. */
  describe: (name: string, label: string, shown: Shown) => void;
};
export const FormContext = createContext<FormState | null>(null);

/** The form around; throws when a field stands outside one. */
export function useForm(): FormState {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field stands outside a Form');
  return form;
}

/** A value of the form around, to show or hide other fields by. */
export const useFormValue = (name: string): unknown => valueAt(useForm().values, name);

const asText: Shown = (value) => (value === null || value === undefined ? '' : String(value));

/** One field of the form around: its value, error and how to change it. */
export function useField(name: string, label: string, shown: Shown = asText) {
  const form = useForm();
  useEffect(() => form.describe(name, label, shown));
  return {
    value: valueAt(form.values, name),
    error: form.errors[name],
    optional: form.optional(name),
    set: (value: unknown) => form.set(name, value),
  };
}
