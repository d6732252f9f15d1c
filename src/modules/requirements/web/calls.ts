import { z } from 'zod';
import { addressOf, problemFrom } from '../../../shared/client.ts';
import { Choice } from '../../../shared/list.ts';
import { api } from '../../../ui/api.ts';
import type { ChoiceSource } from '../../../ui/form/choices.ts';
import { records } from '../../../ui/record/useRecordPart.ts';
import { dayHere } from '../../../ui/today.ts';
import { requirementsApi } from '../contract.ts';

export const requirements = api(requirementsApi);

/** A day where the region is, `YYYY-MM-DD`, so many days from now. */
export const dayFromNow = (days: number): string => dayHere(new Date(Date.now() + days * 86_400_000));

/** What another module answers at its address, read in the shape one needs of it. */
export async function askOther<S extends z.ZodType>(
  shape: S,
  path: string,
  query: Record<string, unknown> = {},
): Promise<z.output<S>> {
  const headers = { 'accept-language': document.documentElement.lang };
  const answer = await fetch(addressOf({ path }, { query }), { headers });
  if (!answer.ok) throw await problemFrom(answer);
  return shape.parse(await answer.json());
}

const Choices = z.object({ items: z.array(Choice) });

/** The name of a record chosen earlier. */
async function named(id: string): Promise<Choice[]> {
  const { title, number } = await records.get({ params: { id } });
  return [{ id, label: title, hint: number }];
}

/** Choices another module offers at its address. */
const choicesAt =
  (path: string): ChoiceSource =>
  ({ q, id }) =>
    id ? named(id) : askOther(Choices, path, { q });

export const findUnits = choicesAt('/organisation/units/choices');
export const findPeople = choicesAt('/organisation/people/choices');
export const findDocuments = choicesAt('/documents/choices');

export const findSafeguards: ChoiceSource = ({ q, id }) =>
  id ? named(id) : requirements.safeguardChoices({ query: { q } });
export const findEvidence: ChoiceSource = ({ q, id }) =>
  id ? named(id) : requirements.evidenceChoices({ query: { q } });
