import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import type { Choice } from '../../../../shared/list.ts';
import { today } from '../../../../ui/today.ts';

export type Fate = 'move' | 'end';
/** What is answered so far in a flow that moves or merges a unit. `id` becomes the id of the change. */
export type Answers = { id: string; to: Choice | null; on: string; note: string; assignments: Fate; roles: Fate };

/** The answers of a flow and how to change some of them. */
export function useAnswers(): [Answers, (changes: Partial<Answers>) => void] {
  const [answers, setAnswers] = useState<Answers>(() => {
    return { id: newId(), to: null, on: today(), note: '', assignments: 'move', roles: 'move' };
  });
  return [answers, (changes) => setAnswers((all) => ({ ...all, ...changes }))];
}

/** Whether a written day exists. */
export const isDay = (on: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on));
