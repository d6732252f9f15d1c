/**
 * The columns of a load in the order of its tab-separated fields, one line a row, text escaped as ClickHouse does.
 * `at` is UTC, ISO or `YYYY-MM-DD hh:mm:ss.mmm`; `at_raw` is given only where the moment is not certain, else left empty.
 */
export const LOG_COLUMNS = [
  'log_id',
  'source',
  'system',
  'at',
  'at_raw',
  'ambiguous',
  'user_hsa',
  'unit_hsa',
  'assignment',
  'activity',
  'purpose',
  'resource_type',
  'patient_id',
  'resource_unit',
  'resource_provider',
  'outcome',
] as const;
