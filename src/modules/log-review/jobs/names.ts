/** Names of jobs that use cases hand work to. */
export const prepareJobName = 'logReview.prepare-month';
export const redrawJobName = 'logReview.redraw';

/** Minutes that work on the log of a large region may take. */
export const longJob = 720;
