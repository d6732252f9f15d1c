import { checkApi } from './contract/check.ts';
import { extractApi } from './contract/extract.ts';
import { followUpApi } from './contract/follow-up.ts';
import { investigationApi } from './contract/investigation.ts';
import { monthApi } from './contract/month.ts';
import { reviewApi } from './contract/review-api.ts';
import { rulesApi } from './contract/rules.ts';
import { sourcesApi } from './contract/sources.ts';
import { surfApi } from './contract/surf.ts';

/** Loggkoll: where access logs come from, the month's review, investigations, patients' log extracts, follow-up. */
export const logReviewApi = {
  ...reviewApi,
  ...monthApi,
  ...followUpApi,
  ...investigationApi,
  ...checkApi,
  ...extractApi,
  ...surfApi,
  ...sourcesApi,
  ...rulesApi,
} as const;
