import { api } from '../../../ui/api.ts';
import { choicesAt } from '../../../ui/form/choices-at.ts';
import { incidentsApi } from '../contract.ts';

export const incidents = api(incidentsApi);

/** Every unit by name, as whoever reports may choose it. */
export const findUnits = choicesAt('/incident-reports/unit-choices');
export const findPeople = choicesAt('/organisation/people/choices');
