import { z } from 'zod';
import type { Text } from '../../../shared/text.ts';

/** A month of review, `2026-10`. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** One thing said in both languages, made by the server. */
export const Said: z.ZodType<Text> = z.object({ sv: z.string(), en: z.string() });

/** Whose review it is: the unit's manager's, or the data protection officer's (protected identities). */
export const Queue = z.enum(['unit', 'protected']);
export type Queue = z.infer<typeof Queue>;

export const ReviewStatus = z.enum(['open', 'signed']);
export type ReviewStatus = z.infer<typeof ReviewStatus>;

/**
 * Why something is put before the reviewer: every emergency access; a case of marks; drawn at random among the unexplained or
 * the explained; drawn because everyone is looked at once a year; ordered as a targeted check; surf control.
 */
export const Why = z.enum(['emergency', 'case', 'unexplained', 'explained', 'yearly', 'targeted', 'surf']);
export type Why = z.infer<typeof Why>;

/** Befogad, förklarad av medarbetaren, oklar, obefogad. The last opens a case of unlawful access; the last two demand a comment. */
export const Decision = z.enum(['justified', 'explained', 'unclear', 'unjustified']);
export type Decision = z.infer<typeof Decision>;

/** Several at once are decided only where it is obvious: a case of unlawful access is never opened in bulk. */
export const BulkDecision = Decision.exclude(['unjustified']);

export const QuestionStatus = z.enum(['asked', 'answered', 'withdrawn']);
export type QuestionStatus = z.infer<typeof QuestionStatus>;

/** A month is committed to (its seed's SHA-256 is shown), then analysed, then drawn. */
export const MonthState = z.enum(['committed', 'analysed', 'drawn']);
export type MonthState = z.infer<typeof MonthState>;

/** When a month's seed was decided: before any of it could be known, while it went on, or once it was over and drawn. */
export const SeedTime = z.enum(['before', 'during', 'after']);
export type SeedTime = z.infer<typeof SeedTime>;

/** The steps by which a past month is made ready for review, in their order. */
export const MonthStep = z.enum(['roll-up', 'analyse', 'freeze', 'draw', 'figures', 'reviews']);
export type MonthStep = z.infer<typeof MonthStep>;

/**
 * How many. Below the region as a whole `few` says only that it is between one and four, and `hidden` nothing: the number would
 * give away another beside it.
 */
export const Amount = z.union([z.number().int(), z.literal(['few', 'hidden'])]);
export type Amount = z.infer<typeof Amount>;
