import type { Text } from '../../../shared/text.ts';
import type { AccessRow } from './row.ts';

/** Why a record was put in quarantine, in words for whoever mends the sending system. */
export const misfitReasons = {
  'not-a-record': { sv: 'går inte att läsa som en loggpost', en: 'cannot be read as a log record' },
  'wrong-column-count': { sv: 'fel antal kolumner', en: 'wrong number of columns' },
  'other-content': { sv: 'något annat än en loggpost', en: 'something other than a log record' },
  'no-log-id': { sv: 'logId saknas', en: 'logId is missing' },
  'repeated-log-id': { sv: 'logId är redan använt', en: 'logId is already used' },
  'no-system': { sv: 'systemId saknas', en: 'systemId is missing' },
  'no-activity': { sv: 'activityType saknas', en: 'activityType is missing' },
  'no-purpose': { sv: 'purpose saknas', en: 'purpose is missing' },
  'no-time': { sv: 'tidpunkt saknas', en: 'the time is missing' },
  'unreadable-time': { sv: 'tidpunkten går inte att läsa', en: 'the time cannot be read' },
  'no-such-time': {
    sv: 'tidpunkten finns inte: klockan ställs fram den timmen i mars',
    en: 'there is no such time: clocks go forward that hour in March',
  },
  'time-to-come': {
    sv: 'tidpunkten är senare än när loggen kom',
    en: 'the time is later than when the log came',
  },
  'time-long-ago': { sv: 'tidpunkten är före år 1990', en: 'the time is before the year 1990' },
  'no-user': { sv: 'användare saknas', en: 'the user is missing' },
  'unknown-user-form': { sv: 'användarens id har okänd form', en: 'the id of the user has an unknown form' },
  'no-user-unit': { sv: 'användarens vårdenhet saknas', en: 'the care unit of the user is missing' },
  'no-user-provider': { sv: 'användarens vårdgivare saknas', en: 'the care provider of the user is missing' },
  'no-resource': { sv: 'resurs saknas', en: 'the resource is missing' },
  'no-resource-type': { sv: 'resourceType saknas', en: 'resourceType is missing' },
  'no-resource-provider': { sv: 'resursens vårdgivare saknas', en: 'the care provider of the resource is missing' },
  'no-patient-root': { sv: 'patient-id:ts root saknas', en: 'the root of the patient id is missing' },
  'too-long': { sv: 'ett värde är för långt', en: 'a value is too long' },
  'no-records': { sv: 'inga loggposter i anropet', en: 'no log records in the call' },
  'too-many-records': { sv: 'för många loggposter i ett anrop', en: 'too many log records in one call' },
  'too-large': { sv: 'posten är för stor', en: 'the record is too large' },
} as const satisfies Record<string, Text>;
export type MisfitReason = keyof typeof misfitReasons;

/** A record that could not be brought to rows, kept for quarantine. */
export type Misfit = {
  reason: MisfitReason;
  /** As received, with what it needs to be read alone (CSV its heading, XML its namespaces), at most `rawLimit` characters; `cut` when there was more. */
  raw: string;
  cut: boolean;
  /** The system that wrote it where it can be told, else the source's name. */
  sender: string;
  /** Which record of the delivery, from 1 (a bundle on one line of NDJSON is one); in CSV the heading counts too, blank lines do not. */
  position: number;
};

/** What one stretch of a delivery gave. */
export type Reading<Row extends AccessRow = AccessRow> = { rows: Row[]; misfits: Misfit[] };

/** Longest text kept of a misfit, in characters. */
export const rawLimit = 16_384;

/** Longest record that is read at all, in characters. */
export const recordLimit = 1_048_576;

export const misfit = (reason: MisfitReason, raw: string, sender: string, position: number): Misfit => ({
  reason,
  raw: raw.slice(0, rawLimit),
  cut: raw.length > rawLimit,
  sender,
  position,
});

/** Adds misfits to the counts per sender and reason. */
export function countMisfits(counts: Map<string, Map<MisfitReason, number>>, misfits: readonly Misfit[]): void {
  for (const { sender, reason } of misfits) {
    const reasons = counts.get(sender) ?? new Map<MisfitReason, number>();
    counts.set(sender, reasons.set(reason, (reasons.get(reason) ?? 0) + 1));
  }
}
