import { api } from '../../../ui/api.ts';
import type { ChoiceSource } from '../../../ui/form/choices.ts';
import { named } from '../../../ui/form/choices-at.ts';
import { organisationApi } from '../contract.ts';

export const organisation = api(organisationApi);

/** Units of today, for pickers. */
export const findUnits: ChoiceSource = ({ q, id }) =>
  id ? named(id) : organisation.unitChoices({ query: q ? { q } : {} });

/** People in service, for pickers. */
export const findPeople: ChoiceSource = ({ q, id }) =>
  id ? named(id) : organisation.personChoices({ query: q ? { q } : {} });
