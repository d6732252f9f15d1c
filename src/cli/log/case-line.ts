import { csvLine } from '../../modules/log-review/intake/csv/csv-line.ts';
import type { ClearCase } from '../../modules/log-review/service/intake.ts';
import { harmless } from '../../platform/exchange/write-csv.ts';

export const caseHeading = 'case_rank,score,user_hsa,patient_id,first_day,last_day,unit_hsa,flags';

type Told = Pick<
  ClearCase,
  'rank' | 'score' | 'user_hsa' | 'patients' | 'first_day' | 'last_day' | 'unit_hsa' | 'rules'
>;

/** A case as a line of CSV, ending in LF; patients and flags separated by `;`. What a spreadsheet would run is guarded as in every export. */
export function caseLine({ rank, score, user_hsa, patients, first_day, last_day, unit_hsa, rules }: Told): string {
  const points = `${Math.round(score * 1000) / 1000}`;
  const cells = [`${rank}`, points, user_hsa, patients.join(';'), first_day, last_day, unit_hsa, rules.join(';')];
  return csvLine(cells.map(harmless));
}
