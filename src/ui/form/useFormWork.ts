import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { z } from 'zod';
import type { Text } from '../../shared/text.ts';
import { isProblem } from '../explain.ts';
import { useText } from '../Words.tsx';
import { check, messages } from './check.ts';
import { type Difference, differences, mayBeClash, settled } from './clash.ts';
import { useDraft } from './draft.ts';
import { formText } from './texts.ts';
import { same, type Values, withValue } from './values.ts';

export type Work<S extends z.ZodType, Answer> = {
  /** The endpoint's body. */
  schema: S;
  /** What stands in the fields from the start; for an update with the `version` that was loaded. */
  initial: Partial<z.input<S>>;
  save: (body: z.input<S>) => Promise<Answer>;
  saved?: ((answer: Answer) => void) | undefined;
  /** Loads the record anew in the shape of `initial`; needed to settle a version clash. */
  reload?: (() => Promise<Partial<z.input<S>>>) | undefined;
  /** Keeps what is written in this browser until it is sent, under this name. */
  draftKey?: string | undefined;
  /** The module's texts for codes its schema gives as messages. */
  words?: Record<string, Text> | undefined;
};

const known: Record<string, Text> = { 'ids.hsa': formText.hsa };

/** Messages the server gave for fields, by the field's name. */
function placesOf(error: unknown): Record<string, string> {
  if (!isProblem(error)) return {};
  return Object.fromEntries(error.places.map(({ path, message }) => [path.replace(/^body\./, ''), message]));
}

/** The state of a form from first letter to saved record; `Form` shows it. */
export function useFormWork<S extends z.ZodType, Answer>(work: Work<S, Answer>) {
  const t = useText();
  const queries = useQueryClient();
  const draft = useDraft(work.draftKey);
  const [base] = useState<Values>(() => work.initial as Values);
  const [kept, setKept] = useState(() => draft.read());
  const [values, setValues] = useState<Values>(() => ({ ...base, ...kept }));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [theirs, setTheirs] = useState<Values | null>(null);
  const names = useRef<Set<string>>(new Set());

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
  const refused = async (error: unknown) => {
    const places = placesOf(error);
    const now = mayBeClash(error) && work.reload ? ((await work.reload()) as Values) : null;
    if (now && now.version !== values.version) setTheirs(now);
    else setFailure(error);
    setErrors(places);
    return false;
  };
  const send = async (body: Values) => {
    setBusy(true);
    setFailure(null);
    try {
      const answer = await work.save(body as z.input<S>);
      draft.clear();
      await queries.invalidateQueries();
      work.saved?.(answer);
      return true;
    } catch (error) {
      return await refused(error);
    } finally {
      setBusy(false);
    }
  };
  const submit = async (given: Values = values) => {
    const checked = check(work.schema, given);
    if (checked.ok) return send(checked.values);
    setErrors(messages(checked.issues, t, { ...known, ...work.words }));
    return false;
  };
  const settle = async (chosen: readonly string[]) => {
    if (!theirs) return;
    const next = settled(theirs, values, chosen);
    setTheirs(null);
    setValues(next);
    await submit(next);
  };
  const clash: Difference[] | null = theirs && differences([...names.current], base, theirs, values);
  return {
    values,
    set,
    errors,
    failure,
    busy,
    submit,
    clash,
    settle,
    leaveClash: () => setTheirs(null),
    kept,
    startOver,
    names,
  };
}
