import { contract } from '../../shared/contract.ts';
import { assessmentsApi } from './contract/assessments.ts';
import { coverageApi } from './contract/coverage.ts';
import { evidenceApi } from './contract/evidence.ts';
import { frameworksApi } from './contract/frameworks.ts';
import { frozenApi } from './contract/frozen.ts';
import { safeguardsApi } from './contract/safeguards.ts';

/** Requirements: what they are, how they are met and shown, and how that stood on a day. */
export const requirementsApi = contract({
  ...frameworksApi,
  ...assessmentsApi,
  ...safeguardsApi,
  ...evidenceApi,
  ...coverageApi,
  ...frozenApi,
});
