import type { Engine } from '../../engine/engine.ts';
import { csvLine } from '../../intake/csv/csv-line.ts';
import { momentReader } from '../../intake/moment.ts';
import type { Pseudonymiser } from '../../intake/pseudonym.ts';
import { type LogDay, rowsOfDay, type StoredRow } from '../../store/hand-out.ts';

/** The columns of a log that is read in, and after them what the intake did with the row. */
const columns = [
  'log_id',
  'at',
  'system',
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
  'at_raw',
  'ambiguous',
  'batch',
] as const satisfies readonly (keyof StoredRow)[];

/** A row without purpose can be read in again only from a file that has no such column. */
const columnsOf = (bare: LogDay['bare']) => columns.filter((column) => bare === 0 || column !== 'purpose');

const MOST_KNOWN = 100_000;

/** Ids behind pseudonyms; the same patient comes many times in a row. */
function clearing(people: Pseudonymiser): (pseudonym: string) => string {
  const known = new Map<string, string>();
  return (pseudonym) => {
    const before = known.get(pseudonym);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const id = people.clear(pseudonym);
    known.set(pseudonym, id);
    return id;
  };
}

/**
 * The moment as it is to be read in again: in UTC, or as the source wrote it where that says the same and more, as in the hour
 * that comes twice in October.
 */
function momentAgain(): (row: Pick<StoredRow, 'at' | 'at_raw' | 'ambiguous'>) => string {
  const read = momentReader();
  return ({ at, at_raw, ambiguous }) => {
    const utc = `${at.replace(' ', 'T')}Z`;
    if (!ambiguous) return utc;
    const again = read(at_raw);
    return typeof again !== 'string' && again.ambiguous && again.at === utc ? at_raw : utc;
  };
}

/** The rows of some days of a source as lines of CSV, a heading first; patients in clear. */
export async function* logLines(
  engine: Engine,
  people: Pseudonymiser,
  days: readonly LogDay[],
): AsyncGenerator<string> {
  const [clear, moment] = [clearing(people), momentAgain()];
  const shown = columnsOf(days[0]?.bare ?? 0);
  yield csvLine(shown);
  for (const day of days)
    for await (const row of rowsOfDay(engine, day)) {
      const told = { ...row, at: moment(row), patient_id: clear(row.patient_id) };
      yield csvLine(shown.map((column) => told[column]));
    }
}
