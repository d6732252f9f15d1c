import { timeZone } from '../shared/date.ts';

/** Where the time comes from; tests set it. */
export type Clock = { now(): Temporal.Instant };

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** The calendar day in Stockholm at a moment. */
export const dayOf = (now: Temporal.Instant): Temporal.PlainDate => now.toZonedDateTimeISO(timeZone).toPlainDate();
