import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { may } from '../permissions.ts';
import { NewLawVersion } from './law.ts';
import { Regime, Verdict } from './words.ts';

const Both = z.object({ sv: z.string(), en: z.string() });

/** A law being written, before it is made a version. */
export const LawDraft = NewLawVersion.pick({ decisions: true, templates: true, receivers: true });
export type LawDraft = z.output<typeof LawDraft>;

/** What would be another on an open case if it were judged by the draft. What is filed or signed stays in any case. */
export const CaseUnderDraft = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  exercise: z.boolean(),
  /** The version it is judged by now. */
  lawNumber: z.number(),
  /** Laws under which the table would propose something else; `signed` is the decision that stands. */
  verdicts: z.array(
    z.object({ regime: Regime, was: Verdict, now: Verdict, signed: z.enum(['report', 'doNotReport']).nullable() }),
  ),
  /** Duties that would come to it, with their limits; null where they give no date or have not started. */
  duties: z.array(z.object({ key: z.string(), name: Both, dueAt: z.string().nullable() })),
});
export type CaseUnderDraft = z.infer<typeof CaseUnderDraft>;

export const LawPreview = z.object({
  /** Open cases gone through, among those the asker may read; the latest first. */
  looked: z.number(),
  /** There are more than were gone through. */
  more: z.boolean(),
  /** Those on which something would change. */
  cases: z.array(CaseUnderDraft),
});
export type LawPreview = z.infer<typeof LawPreview>;

export const lawPreviewApi = contract({
  /** Tries a law on the open cases; nothing is changed by it. */
  previewLaw: {
    method: 'POST',
    path: '/incident-law/preview',
    permission: may.editRules,
    audit: 'incidents.law-tried',
    body: LawDraft,
    reply: LawPreview,
  },
});
