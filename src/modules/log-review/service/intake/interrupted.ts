import type { Context } from '../../../../platform/module.ts';
import { Problem } from '../../../../shared/problem.ts';
import { endLeft } from '../../store/intake-locks.ts';
import { problemInWords } from './problem-in-words.ts';

/**
 * Says of deliveries whose process ended half way that they were interrupted, and how they are taken up again: batches are whole or
 * absent, so that the same file goes on where it ended and nothing comes twice. Answers how many.
 */
export const endInterrupted = ({ db, now, services }: Context): Promise<number> =>
  endLeft(db, {
    problem: problemInWords(services, new Problem('logReview.delivery-interrupted', 409)),
    now: now.toString(),
  });
