import type { Choice } from '../../../shared/list.ts';
import { api } from '../../../ui/api.ts';
import type { ChoiceSource } from '../../../ui/form/choices.ts';
import { records } from '../../../ui/record/useRecordPart.ts';
import { organisationApi } from '../contract.ts';

export const organisation = api(organisationApi);

/** The name of a unit or person chosen earlier. */
async function named(id: string): Promise<Choice[]> {
  const { title } = await records.get({ params: { id } });
  return [{ id, label: title, hint: null }];
}

/** Units of today, for pickers. */
export const findUnits: ChoiceSource = ({ q, id }) =>
  id ? named(id) : organisation.unitChoices({ query: q ? { q } : {} });

/** People in service, for pickers. */
export const findPeople: ChoiceSource = ({ q, id }) =>
  id ? named(id) : organisation.personChoices({ query: q ? { q } : {} });
