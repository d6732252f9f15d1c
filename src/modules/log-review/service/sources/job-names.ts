/** Reads in what waits: uploaded files, calls, files in watched directories. */
export const takeInJob = 'logReview.take-in';
/** Tries a source's quarantine again; data: `sourceId`. */
export const replayJob = 'logReview.replay';
/** Looks for gaps in what has come, and for sources that are late. */
export const gapJob = 'logReview.look-for-gaps';
/** Runs rules under consideration on a month; data: `previewId`. */
export const previewJob = 'logReview.preview-rules';
