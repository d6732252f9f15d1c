import { z } from 'zod';

/** How a source writes its log: CSV with a heading, StoreLog v2 (RIV-TA) or AuditEvents of FHIR. */
export const LogFormatWord = z.enum(['csv', 'storelog', 'fhir']);

/** The values of a row a source can give itself (`intake/source.ts`). */
export const SourceFieldWord = z.enum([
  'logId',
  'atRaw',
  'system',
  'userHsa',
  'unitHsa',
  'assignment',
  'activity',
  'purpose',
  'resourceType',
  'patientId',
  'resourceUnit',
  'resourceProvider',
  'outcome',
]);
export type SourceFieldWord = z.infer<typeof SourceFieldWord>;

/** What each field is called in a file that follows Värna's own headings (`log.csv`). */
export const ownHeadings: Readonly<Record<SourceFieldWord, string>> = {
  logId: 'log_id',
  atRaw: 'at',
  system: 'system',
  userHsa: 'user_hsa',
  unitHsa: 'unit_hsa',
  assignment: 'assignment',
  activity: 'activity',
  purpose: 'purpose',
  resourceType: 'resource_type',
  patientId: 'patient_id',
  resourceUnit: 'resource_unit',
  resourceProvider: 'resource_provider',
  outcome: 'outcome',
};

const word = z.string().trim().min(1).max(256);
const byField = z.partialRecord(SourceFieldWord, word);

/** Whether the clock of a zone differs from UTC by whole hours, as `intake/moment.ts` demands. */
const isZone = (zone: string): boolean => {
  try {
    return (
      Temporal.Instant.from('2026-01-01T00:00Z').toZonedDateTimeISO(zone).offsetNanoseconds % 3_600_000_000_000 === 0
    );
  } catch {
    return false;
  }
};

/** How a source differs from our own headings and words; everything may be left out. */
export const Dialect = z.object({
  zone: z.string().trim().max(60).refine(isZone, { error: 'logReview.no-such-zone' }).optional(),
  userIds: z.enum(['hsa', 'any']).optional(),
  encoding: z.enum(['utf-8', 'windows-1252']).optional(),
  logIdLength: z.number().int().min(8).max(128).optional(),
  headings: byField.optional(),
  fixed: byField.optional(),
  activities: z.record(word, word).optional(),
  purposes: z.record(word, word).optional(),
});
export type Dialect = z.output<typeof Dialect>;

export const DeliveryState = z.enum(['running', 'done', 'failed']);
export const GapKind = z.enum(['late', 'silent', 'numbers', 'clock']);
export type GapKind = z.infer<typeof GapKind>;
