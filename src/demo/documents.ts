import { access } from './documents/access.ts';
import { assets } from './documents/assets.ts';
import { local } from './documents/local.ts';
import { operations } from './documents/operations.ts';
import { premisesAndContinuity } from './documents/premises-and-continuity.ts';
import { riskAndStaff } from './documents/risk-and-staff.ts';
import { steering } from './documents/steering.ts';
import { suppliersAndIncidents } from './documents/suppliers-and-incidents.ts';
import { untraced } from './documents/untraced.ts';
import type { GoverningDocument } from './governing-document.ts';

/** The 33 governing documents of Region Exempel in force at the end of 2021, by number. All of it is invented. */
export const governingDocuments: readonly GoverningDocument[] = [
  ...steering,
  ...riskAndStaff,
  ...access,
  ...operations,
  ...assets,
  ...suppliersAndIncidents,
  ...premisesAndContinuity,
  ...local,
  ...untraced,
].toSorted((one, other) => one.number.localeCompare(other.number));
