import { useState } from 'react';
import { useDraft } from './draft.ts';
import { same, type Values, withValue } from './values.ts';

/** What stands in a form's fields, with the draft kept from before and the messages at the fields. */
export function useValues(initial: Values, draftKey: string | undefined) {
  const draft = useDraft(draftKey);
  const [base] = useState(initial);
  const [kept, setKept] = useState(() => draft.read());
  const [values, setValues] = useState<Values>(() => ({ ...base, ...kept }));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const set = (name: string, value: unknown) => {
    const next = withValue(values, name, value);
    setValues(next);
    setErrors(({ [name]: _, ...others }) => others);
    if (same(next, base)) draft.clear();
    else draft.keep(next);
  };
  const startOver = () => {
    draft.clear();
    setKept(null);
    setValues(base);
    setErrors({});
  };
  return { base, values, setValues, set, errors, setErrors, kept, startOver, clearDraft: draft.clear };
}
