/** Names of jobs that use cases hand work to. */
export const prepareJobName = 'logReview.prepare-month';
export const redrawJobName = 'logReview.redraw';
