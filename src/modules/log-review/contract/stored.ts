import type { DaySeen, Evidence, LookedFor } from './item.ts';

/** Evidence as it is kept; what each reason is called is told when it is shown. A kind of item may leave out what it has not. */
export type StoredEvidence = Partial<Omit<Evidence, 'lookedFor'>> & { lookedFor?: Omit<LookedFor, 'said'>[] };

/** What an employee is shown of the access they are asked about. */
export type Shown = {
  unit: string;
  firstDay: string;
  lastDay: string;
  days: DaySeen[];
  otherUnits: string[];
  patients: number;
};
