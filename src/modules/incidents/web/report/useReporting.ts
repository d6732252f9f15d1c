import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { isProblem } from '../../../../ui/explain.ts';
import { useValues } from '../../../../ui/form/useValues.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Receipt } from '../../contract/report.ts';
import { type Answers, noAnswers } from './answers.ts';
import { type Faults, faultsIn, fieldFor, type StepKey, stepsOf } from './steps.ts';
import { useRetry } from './useRetry.ts';

/** Answers on their way: under one id however often they are sent, and whether they wait for a connection. */
export type Unsent = Answers & { id: string; waiting: boolean };

/** A way to report: how it is sent, and where an unsent one is kept (nowhere on a computer that may be anyone's). */
export type Way = { draftKey: string | undefined; send: (id: string, answers: Answers) => Promise<Receipt> };

/** An answer that never came: the report may have arrived or not, and sending it again under its id does no harm. */
const isLost = (error: unknown): boolean => error instanceof TypeError;

const placesOf = (error: unknown): Record<string, string> =>
  isProblem(error) ? Object.fromEntries(error.places.map(({ path, message }) => [fieldFor(path), message])) : {};

/** A report from the first answer to the receipt. */
export function useReporting({ draftKey, send }: Way) {
  const t = useText();
  const queries = useQueryClient();
  const [empty] = useState((): Unsent => ({ ...noAnswers, id: newId(), waiting: false }));
  const { values, set, setErrors, ...fields } = useValues(empty, draftKey);
  const unsent = values as Unsent;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [receipt, setReceipt] = useState<Receipt | null>(null);

  const refused = (error: unknown) => {
    if (unsent.waiting !== isLost(error)) set('waiting', isLost(error));
    if (isLost(error)) return;
    setErrors(placesOf(error));
    setFailure(error);
  };
  const sent = (answer: Receipt) => {
    fields.clearDraft();
    setReceipt(answer);
    void queries.invalidateQueries();
  };
  const submit = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    await send(unsent.id, unsent)
      .then(sent, refused)
      .finally(() => setBusy(false));
  };
  useRetry(unsent.waiting && receipt === null, submit);

  const mark = (faults: Faults) => {
    const told = Object.entries(faults).map(([field, fault]) => [field, t(fault)]);
    setErrors(Object.fromEntries(told));
    return told.length === 0;
  };
  return {
    answers: unsent,
    values,
    set,
    errors: fields.errors,
    kept: fields.kept !== null,
    forget: fields.clearDraft,
    busy,
    failure,
    receipt,
    waiting: unsent.waiting,
    submit,
    /** Back from waiting to the answers. */
    change: () => set('waiting', false),
    /** Marks what is missing in a step; `true` when nothing is. */
    complete: (step: StepKey) => mark(faultsIn(step, unsent, new Date())),
    /** The first step where something is missing. */
    lacking: () => stepsOf(unsent).find((step) => Object.keys(faultsIn(step, unsent, new Date())).length > 0),
  };
}
export type Reporting = ReturnType<typeof useReporting>;
