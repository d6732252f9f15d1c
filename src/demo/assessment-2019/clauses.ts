import { type AssessedRequirement, met } from './assessed-requirement.ts';

/** The units of clauses 4–10 that were met in 2019. */
export const metClauses: readonly AssessedRequirement[] = [
  met('4.1', ['leadership-guideline', '1.1']),
  met('4.2', ['leadership-guideline', '1.2']),
  met('4.3', ['policy', '1'], ['leadership-guideline', '1.3']),
  met('4.4', ['leadership-guideline', '1.3']),
  met('5.1', ['policy', '3']),
  met('5.2', ['policy', '2.1'], ['policy', '2.2']),
  met('5.3', ['policy', '3'], ['leadership-guideline', '2.1']),
  met('6.1.1', ['risk-guideline', '1.1']),
  met('6.2', ['leadership-guideline', '3.1']),
  met('7.1', ['leadership-guideline', '3.2']),
  met('7.2', ['staff-guideline', '2.2']),
  met('7.3', ['staff-guideline', '2.3']),
  met('7.4', ['leadership-guideline', '3.3']),
  met('7.5.1', ['leadership-guideline', '4.1']),
  met('7.5.2', ['leadership-guideline', '4.2']),
  met('7.5.3', ['leadership-guideline', '4.3']),
  met('8.1', ['leadership-guideline', '5.1']),
  met('8.3', ['risk-guideline', '3.1']),
  met('9.1', ['audit-routine', '1']),
  met('9.2', ['audit-routine', '2']),
  met('9.3', ['leadership-guideline', '5.2']),
  met('10.1', ['audit-routine', '3']),
  met('10.2', ['policy', '5']),
];
