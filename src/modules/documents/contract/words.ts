import { z } from 'zod';

export const DocumentKind = z.enum(['policy', 'guideline', 'instruction', 'routine', 'template', 'localDocument']);
export type DocumentKind = z.infer<typeof DocumentKind>;
/** Who may read: everyone, the unit's own, or few (secrecy). */
export const Openness = z.enum(['public', 'internal', 'secret']);
export type Openness = z.infer<typeof Openness>;
export const DocumentStatus = z.enum(['draft', 'inForce', 'withdrawn']);
export type DocumentStatus = z.infer<typeof DocumentStatus>;

/**
 * How far a version has come: written, read by its reviewer, before its approvers, approved by enough of them, decided
 * for a day, in force, replaced by a later one.
 */
export const VersionStage = z.enum(['writing', 'review', 'approval', 'approved', 'decided', 'inForce', 'replaced']);
export type VersionStage = z.infer<typeof VersionStage>;

/** A material change asks people to read again; an editorial one does not. */
export const ChangeKind = z.enum(['material', 'editorial']);
export type ChangeKind = z.infer<typeof ChangeKind>;

export const PersonRef = z.object({ id: z.uuid(), name: z.string() });
export type PersonRef = z.infer<typeof PersonRef>;
export const UnitRef = z.object({ id: z.uuid(), name: z.string() });
export type UnitRef = z.infer<typeof UnitRef>;

/** A stretch of text; `hit`: what was searched for. */
export const SnippetPart = z.object({ text: z.string(), hit: z.boolean() });
export type SnippetPart = z.infer<typeof SnippetPart>;

/** One or more of something in a query: `?a=1&a=2`. */
export const many = <T extends z.ZodType<string>>(one: T) =>
  z
    .union([one, z.array(one)])
    .optional()
    .transform((given): z.output<T>[] => (given === undefined ? [] : ([given].flat() as z.output<T>[])));

/** What someone answered: read and understood, or not understood and why. */
export const ReadAnswer = z.enum(['read', 'notUnderstood']);
export type ReadAnswer = z.infer<typeof ReadAnswer>;
