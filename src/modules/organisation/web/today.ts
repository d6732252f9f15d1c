import { timeZone } from '../../../shared/date.ts';

/** Today's day where the region is, `YYYY-MM-DD`. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
