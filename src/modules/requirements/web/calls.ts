import { api } from '../../../ui/api.ts';
import type { ChoiceSource } from '../../../ui/form/choices.ts';
import { choicesAt, named } from '../../../ui/form/choices-at.ts';
import { dayHere } from '../../../ui/today.ts';
import { requirementsApi } from '../contract.ts';

export const requirements = api(requirementsApi);

/** A day where the region is, `YYYY-MM-DD`, so many days from now. */
export const dayFromNow = (days: number): string => dayHere(new Date(Date.now() + days * 86_400_000));

export const findUnits = choicesAt('/organisation/units/choices');
export const findPeople = choicesAt('/organisation/people/choices');
export const findDocuments = choicesAt('/documents/choices');

export const findSafeguards: ChoiceSource = ({ q, id }) =>
  id ? named(id) : requirements.safeguardChoices({ query: { q } });
export const findEvidence: ChoiceSource = ({ q, id }) =>
  id ? named(id) : requirements.evidenceChoices({ query: { q } });
