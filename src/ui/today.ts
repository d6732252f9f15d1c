import { timeZone } from '../shared/date.ts';

/** The calendar day of a moment where the region is, `YYYY-MM-DD`. */
export const dayHere = (moment: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment);

/** Today's day where the region is, `YYYY-MM-DD`. */
export const today = (): string => dayHere(new Date());
