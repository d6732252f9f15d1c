import type { DecisionRow } from '../contract/law.ts';
import { cybersecurityRows } from './cybersecurity-rows.ts';
import { otherRows } from './other-rows.ts';
import { privacyRows } from './privacy-rows.ts';

/**
 * The decision table as it is from the start: read from the top under each law, the first row that holds decides. The region
 * changes it by a new version; rows taken from a secondary source are marked `probable` until somebody has read the statute.
 */
export const decisionTable: readonly DecisionRow[] = [...privacyRows, ...cybersecurityRows, ...otherRows];
