import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';
import { State } from './words.ts';

/** An earlier case that resembles one, and what was learned from it. */
export const SimilarCase = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  state: State,
  receivedAt: z.string(),
  lesson: z.string(),
  /** How many words of meaning the two have in common. */
  sharedWords: z.number(),
});
export type SimilarCase = z.infer<typeof SimilarCase>;

export const similarApi = contract({
  /** At most five cases of the same kind whose words are most alike, among those the actor reads. */
  similar: {
    method: 'GET',
    path: '/incidents/:id/similar',
    permission: may.work,
    params: ById,
    reply: z.object({ items: z.array(SimilarCase) }),
  },
});
