/** One look at one patient's data, as every source is brought to: a log that names several patients becomes several rows. */
export type AccessRow = {
  logId: string;
  source: string;
  system: string;
  /** Moment in UTC, ISO with milliseconds; `atRaw` as the source wrote it; `ambiguous`: the repeated hour in October. */
  at: string;
  atRaw: string;
  ambiguous: boolean;
  userHsa: string;
  unitHsa: string;
  assignment: string;
  activity: string;
  purpose: string;
  resourceType: string;
  /** '' when the row names no patient. */
  patientId: string;
  resourceUnit: string;
  resourceProvider: string;
  /** How it went, where the source says so: '0' (FHIR R4) or 'success' (R5) when well, else a code of its own. */
  outcome: string;
};
