import type { AccessRow } from './row.ts';

/** The values of a row a source can give itself; the rest is made here. */
export type SourceField = Exclude<keyof AccessRow, 'source' | 'at' | 'ambiguous'>;

/** A system or feed that sends access logs, and its dialect. */
export type LogSource = {
  name: string;
  /** The clock of times that name no zone; Swedish time if not said. Its offset must be whole hours. */
  zone?: string;
  /** Seconds the source's clock is ahead of ours, negative when behind: taken from its times. The time as written is kept too. */
  skewSeconds?: number;
  /** When the log came, ms since 1970; now if not said. What it tells of was before that. */
  readAt?: number;
  /** Which form user ids must have: HSA-id, or any id without spaces (the default). */
  userIds?: 'hsa' | 'any';
  /** Text encoding; if not said, UTF-8 where the beginning is valid UTF-8, else windows-1252. In XML the declaration wins. */
  encoding?: 'utf-8' | 'windows-1252';
  /** CSV: the file's heading for a field, where it differs from ours (`user_hsa`, `at`, …). */
  headings?: Partial<Record<SourceField, string>>;
  /** CSV: longest log id, in characters; 36 if not said. */
  logIdLength?: number;
  /** CSV: values for fields the file has no column for, or an empty one. */
  fixed?: Partial<Record<SourceField, string>>;
  /** The source's words for activities and purposes, to the words of the national log service. */
  activities?: Readonly<Record<string, string>>;
  purposes?: Readonly<Record<string, string>>;
};
