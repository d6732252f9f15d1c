import { z } from 'zod';
import { listQuery } from '../../../shared/list.ts';
import { Said } from './review-words.ts';
import { DeliveryState, Dialect, GapKind, LogFormatWord } from './source-words.ts';

/** One delivery and what became of it. Counts are rows; `quarantined` records. */
export const Delivery = z.object({
  id: z.uuid(),
  name: z.string(),
  state: DeliveryState,
  sizeBytes: z.number().nullable(),
  rows: z.number(),
  duplicates: z.number(),
  quarantined: z.number(),
  firstAt: z.string().nullable(),
  lastAt: z.string().nullable(),
  problem: z.string().nullable(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
});
export type Delivery = z.infer<typeof Delivery>;

/** A source in the list. `rows` are those of the last thirty days. */
export const SourceRow = z.object({
  id: z.uuid(),
  name: z.string(),
  format: LogFormatWord,
  active: z.boolean(),
  deliveryHours: z.number().int().nullable(),
  latest: Delivery.pick({ state: true, startedAt: true, rows: true }).nullable(),
  rows: z.number(),
  /** Records in quarantine that wait to be tried again. */
  misfits: z.number(),
  gaps: z.number().int(),
  version: z.number().int(),
});
export type SourceRow = z.infer<typeof SourceRow>;

const settings = {
  name: z.string().trim().min(2).max(100),
  note: z.string().trim().max(2000),
  /** Within how many hours a delivery is expected, and how many minutes of silence in working hours are a gap; null: not watched. */
  deliveryHours: z.number().int().min(1).max(2000).nullable(),
  silentMinutes: z.number().int().min(5).max(1440).nullable(),
  /** How many seconds the source's clock is fast. */
  skewSeconds: z.number().int().min(-86_400).max(86_400),
  /** A directory the server reads from; null: none. */
  watchedDirectory: z
    .string()
    .trim()
    .max(500)
    .refine((path) => path === '' || path.startsWith('/'), { error: 'logReview.path-not-whole' })
    .nullable()
    .transform((path) => path || null),
  active: z.boolean(),
  dialect: Dialect,
};

export const Source = SourceRow.extend(settings).extend({
  /** Files and calls that wait to be read. */
  waiting: z.number().int(),
});
export type Source = z.infer<typeof Source>;

export const SourceCreation = z.object({ id: z.uuid(), name: settings.name, format: LogFormatWord });
export const SourceChange = z.object({ version: z.number().int(), ...settings });
export type SourceChange = z.output<typeof SourceChange>;

export const DeliveryQuery = listQuery({ state: DeliveryState.optional() }, ['startedAt']);

/** How many records of one sender could not be taken in for one reason. `said` is the reason in words. */
export const MisfitCount = z.object({
  sender: z.string(),
  reason: z.string(),
  said: Said,
  waiting: z.number(),
  accepted: z.number(),
  latestAt: z.string(),
});
export type MisfitCount = z.infer<typeof MisfitCount>;

/** A record in quarantine as it came, cut where it is very long. */
export const MisfitRecord = z.object({ notedAt: z.string(), sender: z.string(), reason: z.string(), raw: z.string() });
export const mostShown = 50;

/** The beginning of a file, to see how it is read before it is taken in; nothing of it is kept. `content` is base64, at most 256 KiB. */
export const Sample = z.object({ content: z.base64().max(350_000), dialect: Dialect, skewSeconds: z.number().int() });
const SampleRow = z.object({
  at: z.string(),
  system: z.string(),
  userHsa: z.string(),
  unitHsa: z.string(),
  activity: z.string(),
  purpose: z.string(),
  resourceType: z.string(),
  patient: z.boolean(),
});
export const SampleRead = z.object({
  /** The file's own columns with the first lines; empty for what is no table. */
  headings: z.array(z.string()),
  lines: z.array(z.array(z.string())),
  /** The first rows as they are understood, and how many there were. */
  rows: z.array(SampleRow),
  read: z.number().int(),
  misfits: z.array(z.object({ reason: z.string(), said: Said, count: z.number().int(), raw: z.string() })),
  /** Why nothing could be read, as an error's code with values. */
  refused: z.object({ code: z.string(), columns: z.string() }).nullable(),
  /** Words for activities and purposes that are none of the national log service's. */
  activities: z.array(z.string()),
  purposes: z.array(z.string()),
});
export type SampleRead = z.infer<typeof SampleRead>;

/** Something that should be in a source's log and is not (R24). Moments in UTC; `amount`: minutes, log numbers or seconds. */
export const Gap = z.object({
  id: z.uuid(),
  number: z.string(),
  sourceId: z.uuid(),
  source: z.string(),
  kind: GapKind,
  system: z.string(),
  fromAt: z.string(),
  toAt: z.string().nullable(),
  amount: z.number(),
  status: z.enum(['open', 'closed']),
  notedAt: z.string(),
  explanation: z.string(),
  closedBy: z.string().nullable(),
  closedAt: z.string().nullable(),
  version: z.number().int(),
});
export type Gap = z.infer<typeof Gap>;
export const GapQuery = listQuery({ status: Gap.shape.status.optional(), sourceId: z.uuid().optional() }, ['notedAt']);

/** When a kind of context last came; null: never, so that the rules named are off. */
export const ContextFile = z.object({
  file: z.string(),
  rows: z.number().nullable(),
  loadedAt: z.string().nullable(),
  rules: z.array(z.string()),
});
export type ContextFile = z.infer<typeof ContextFile>;
