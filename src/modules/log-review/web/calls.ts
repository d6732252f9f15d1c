import { api } from '../../../ui/api.ts';
import { choicesAt } from '../../../ui/form/choices-at.ts';
import { followUpApi } from '../contract/follow-up.ts';
import { monthApi } from '../contract/month.ts';
import { reviewApi } from '../contract/review-api.ts';

export const reviews = api(reviewApi);
export const following = api(followUpApi);
export const months = api(monthApi);
export const findUnits = choicesAt('/organisation/units/choices');
