import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { z } from 'zod';
import type { Text } from '../../shared/text.ts';
import { isProblem } from '../explain.ts';
import { useText } from '../Words.tsx';
import { check, messages } from './check.ts';
import { differences, mayBeClash, settled } from './clash.ts';
import { formText } from './texts.ts';
import { useValues } from './useValues.ts';
import type { Values } from './values.ts';

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
  const fields = useValues(work.initial as Values, work.draftKey);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [theirs, setTheirs] = useState<Values | null>(null);
  const names = useRef<Set<string>>(new Set());
  const { base, values, setErrors } = fields;

  const refused = async (error: unknown) => {
    setErrors(placesOf(error));
    const anew = mayBeClash(error) ? await work.reload?.().catch(() => null) : null;
    const now = (anew ?? null) as Values | null;
    if (now && now.version !== values.version) setTheirs(now);
    else setFailure(error);
    return false;
  };
  const saved = async (answer: Answer) => {
    fields.clearDraft();
    await queries.invalidateQueries();
    work.saved?.(answer);
    return true;
  };
  const send = async (body: Values) => {
    setBusy(true);
    setFailure(null);
    const done = work.save(body as z.input<S>).then(saved);
    return done.catch(refused).finally(() => setBusy(false));
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
    fields.setValues(next);
    await submit(next);
  };
  const clash = theirs && differences([...names.current], base, theirs, values);
  return { ...fields, failure, busy, submit, clash, settle, leaveClash: () => setTheirs(null), names };
}
