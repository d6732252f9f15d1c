import { metDomains5To11, metDomains12To18 } from './assessment-2019/annex-a.ts';
import type { AssessedRequirement } from './assessment-2019/assessed-requirement.ts';
import { metClauses } from './assessment-2019/clauses.ts';
import { gaps } from './assessment-2019/gaps.ts';

/** The day the assessment was finished; every document it points to was in force by then. */
export const assessedOn2019 = '2019-11-29';

/** The framework that was assessed. */
export const assessedFramework2019 = 'urn:varna:library:iso-27001-2013';

/** Region Exempel against ISO/IEC 27001:2013 in 2019: 140 units, 130 met and ten gaps. All of it is invented. */
export const assessment2019: readonly AssessedRequirement[] = [
  ...metClauses,
  ...metDomains5To11,
  ...metDomains12To18,
  ...gaps,
];
