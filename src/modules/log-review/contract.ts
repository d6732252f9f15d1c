import { checkApi } from './contract/check.ts';
import { investigationApi } from './contract/investigation.ts';
import { reviewApi } from './contract/review-api.ts';

/** Loggkoll: where access logs come from, the month's review, investigations, patients' log extracts, follow-up. */
export const logReviewApi = { ...reviewApi, ...investigationApi, ...checkApi } as const;
