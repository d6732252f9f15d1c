import type { TraceState } from '../contract/words.ts';

/** A document as far as a trace is concerned; `versionNumber` is the version in force, null when none is. */
export type TracedDocument = { status: 'draft' | 'inForce' | 'withdrawn'; versionNumber: number | null };

/**
 * Whether a trace made to a version of a document still holds. `document` is undefined when the reader may not see it:
 * then nothing is said about it.
 */
export function traceState(tracedVersion: number | null, document: TracedDocument | undefined): TraceState {
  if (!document) return 'hidden';
  if (document.status === 'withdrawn') return 'withdrawn';
  if (document.status === 'draft' || document.versionNumber === null) return 'notInForce';
  return document.versionNumber === tracedVersion ? 'holds' : 'newerVersion';
}

/** A trace somebody has to look at again. */
export const isBroken = (state: TraceState): boolean => state === 'newerVersion' || state === 'withdrawn';
