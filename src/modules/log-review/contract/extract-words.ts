import { z } from 'zod';

/** How a reader is told to the patient: by title and unit, or by name as well. */
export const ReaderAs = z.enum(['title', 'name']);
export type ReaderAs = z.infer<typeof ReaderAs>;

/** A draft is gone through; `second` waits for another to look; `ready` may be sent; `issued` was, and changes no more. */
export const LogExtractState = z.enum(['draft', 'second', 'ready', 'issued']);
export type LogExtractState = z.infer<typeof LogExtractState>;

export const Secrecy = z.enum(['release', 'withholdReader', 'withhold']);
export type Secrecy = z.infer<typeof Secrecy>;

/** Why something is withheld: the reader's safety, a protected identity, somebody else than the patient, or another ground that is written down. */
export const Ground = z.enum(['staffSafety', 'protectedIdentity', 'thirdParty', 'other']);
export type Ground = z.infer<typeof Ground>;

/** What to weigh before a row leaves. */
export const SecrecyHint = z.enum(['readerProtected', 'patientProtected', 'watchedPatient', 'unknownUnit']);
export type SecrecyHint = z.infer<typeof SecrecyHint>;

export const Deed = z.enum(['read', 'wrote', 'signed', 'printed', 'deleted', 'emergency']);
export type Deed = z.infer<typeof Deed>;
