import { z } from 'zod';
import { Said } from './review-words.ts';

/** Open while it is looked into; proposed when one has said how it ends; closed when another has confirmed it. */
export const CaseState = z.enum(['open', 'proposed', 'closed']);
export type CaseState = z.infer<typeof CaseState>;

/** How a case ends: without support in law, with support, not to be settled. */
export const Outcome = z.enum(['unlawful', 'lawful', 'unproven']);
export type Outcome = z.infer<typeof Outcome>;

/** What a person in the circle is there for. */
export const Part = z.enum(['investigator', 'manager', 'hr', 'legal', 'dataProtection', 'systemOwner', 'other']);
export type Part = z.infer<typeof Part>;

export const StepKey = z.enum([
  'secure',
  'widen',
  'hr',
  'legal',
  'dpo',
  'talk',
  'access',
  'breach',
  'police',
  'patient',
  'labour',
]);
export type StepKey = z.infer<typeof StepKey>;

export const StepState = z.enum(['todo', 'done', 'notNeeded']);
export type StepState = z.infer<typeof StepState>;

/** A step of the routine with its source; `verified` was read in it, `probable` is to be confirmed by the region. */
export const RoutineStep = z.object({
  key: StepKey,
  part: Part,
  /** Days from the opening within which it should be settled. */
  days: z.number().int(),
  title: Said,
  what: Said,
  source: Said,
  certainty: z.enum(['verified', 'probable']),
});
export type RoutineStep = z.infer<typeof RoutineStep>;

/** Rows saved for a case: what it is about, what else the person did, who else read the patients’ records. */
export const ExtractKind = z.enum(['accesses', 'person', 'patients']);
export type ExtractKind = z.infer<typeof ExtractKind>;

/** A paper printed from a case: basis for a police report, letter to a patient. */
export const Paper = z.enum(['police', 'patient']);
export type Paper = z.infer<typeof Paper>;
