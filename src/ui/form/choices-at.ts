import { z } from 'zod';
import { Choice } from '../../shared/list.ts';
import { askOther } from '../ask-other.ts';
import { records } from '../record/useRecordPart.ts';
import type { ChoiceSource } from './choices.ts';

const Choices = z.object({ items: z.array(Choice) });

/** A record chosen earlier, by its name. */
export async function named(id: string): Promise<Choice[]> {
  const { title } = await records.get({ params: { id } });
  return [{ id, label: title, hint: null }];
}

/** Choices that another module offers at its address; one chosen earlier is named by its record. */
export const choicesAt =
  (path: string): ChoiceSource =>
  ({ q, id }) =>
    id ? named(id) : askOther(Choices, path, { q });
