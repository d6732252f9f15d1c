import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';

/** "Did this help?" in one month, `YYYY-MM`. */
export const MonthOfFeedback = z.object({ month: z.string(), yes: z.number(), no: z.number() });

export const feedbackApi = contract({
  /** One answer a person and version; a new one replaces the earlier. */
  giveFeedback: {
    method: 'POST',
    path: '/documents/:id/feedback',
    permission: may.answer,
    audit: 'documents.feedback-given',
    params: ById,
    body: z.object({
      versionNumber: z.number().int().min(1),
      helpful: z.boolean(),
      text: z.string().trim().max(2000).default(''),
    }),
    reply: z.object({ id: z.uuid(), helpful: z.boolean(), text: z.string() }),
  },
  /** Without names: what was said, and the latest hundred texts. */
  feedback: {
    method: 'GET',
    path: '/documents/:id/feedback',
    permission: may.edit,
    params: ById,
    reply: z.object({
      months: z.array(MonthOfFeedback),
      texts: z.array(
        z.object({ helpful: z.boolean(), text: z.string(), givenOn: z.string(), versionNumber: z.number() }),
      ),
    }),
  },
});
