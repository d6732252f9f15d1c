import type { Handlers } from '../../platform/module.ts';
import type { requirementsApi } from './contract.ts';
import { answerHandlers } from './service/answer.ts';
import { assessmentHandlers } from './service/assessments.ts';
import { coverageHandlers } from './service/coverage-handlers.ts';
import { evidenceHandlers } from './service/evidence.ts';
import { frameworkHandlers } from './service/frameworks.ts';
import { frozenHandlers } from './service/frozen.ts';
import { assessmentLinkHandlers, safeguardLinkHandlers } from './service/links.ts';
import { safeguardHandlers } from './service/safeguards.ts';
import { traceHandlers } from './service/traces.ts';

/** One function an endpoint, gathered from the files of each subject. */
export const handlers: Handlers<typeof requirementsApi> = {
  ...frameworkHandlers,
  ...answerHandlers,
  ...assessmentHandlers,
  ...traceHandlers,
  ...assessmentLinkHandlers,
  ...safeguardHandlers,
  ...safeguardLinkHandlers,
  ...evidenceHandlers,
  ...coverageHandlers,
  ...frozenHandlers,
};
