import type { Job } from '../../../../platform/module.ts';
import { keepCircles } from '../../store/investigation.ts';

/** Each night: whoever begins to investigate comes into the circles of the cases, whoever no longer does goes out. */
export const keepCirclesJob: Job = {
  name: 'logReview.keep-circles',
  every: '20 2 * * *',
  run: ({ db }) => keepCircles(db),
};
