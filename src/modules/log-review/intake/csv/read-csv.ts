import { Problem } from '../../../../shared/problem.ts';
import { type Found, isContentId, rowFitter } from '../fitting.ts';
import { type MisfitReason, misfit, type Reading, recordLimit } from '../misfit.ts';
import type { LogSource } from '../source.ts';
import { decoded, textBytes } from '../text-pieces.ts';
import { type CsvLayout, delimiterOf, layoutOf, usualLogIdLength } from './csv-layout.ts';
import { csvSplitter } from './csv-records.ts';

const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
const NEW_LINE = '\n';

/**
 * The rows of a CSV file with a heading line, a reading for each stretch of the stream. Headings are Värna's own or mapped
 * by the source; the delimiter is the first line's `sep=`, else the one the heading uses.
 * Throws `logReview.columns-missing`, `logReview.no-heading` and what `textPieces` throws.
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>, source: LogSource): AsyncGenerator<Reading> {
  const { encoding, chunks } = await textBytes(bytes, source.encoding);
  yield* readCsvText(decoded(chunks, encoding), source);
}

/** The same of text. */
export async function* readCsvText(pieces: AsyncIterable<string>, source: LogSource): AsyncGenerator<Reading> {
  const reader = csvReader(source);
  let start: string | null = '';
  for await (const piece of pieces) {
    if (start !== null) {
      start += piece;
      if (hasHeading(start)) reader.begin(start);
      else if (start.length > recordLimit) throw new Problem('logReview.no-heading', 422);
      if (!reader.begun()) continue;
      start = null;
    } else reader.push(piece);
    yield reader.taken();
  }
  if (start !== null && start.trim() === '') return;
  if (start !== null) reader.begin(start);
  reader.end();
  yield reader.taken();
}

/** The heading line is there whole, also below a line that names the separator. */
export function hasHeading(start: string): boolean {
  const said = SEPARATOR_LINE.exec(start)?.[0].length ?? 0;
  return start.indexOf(NEW_LINE, said) >= 0;
}

/** Reads the text of a CSV file, a piece after another: `begin` with at least the heading line, then `push`, then `end`. */
export function csvReader(source: LogSource) {
  const rowFrom = rowFitter(source);
  let splitter: ReturnType<typeof csvSplitter> | undefined;
  let delimiter = '';
  let layout: CsvLayout | undefined;
  /** The heading line, below the one that names the separator where there is one: set before each misfit, to be read alone. */
  let heading = '';
  let position = 0;
  let reading: Reading = { rows: [], misfits: [] };

  function take(cells: readonly string[], count: number, text: string, from: number, to: number): void {
    position += 1;
    if (!layout) {
      layout = layoutOf(cells.slice(0, count), source);
      heading += `${text.slice(from, to).trim()}${NEW_LINE}`;
      return;
    }
    if (count !== layout.width) {
      refuse('wrong-column-count', text, from, to, source.name);
      return;
    }
    const found = foundIn(cells, layout, source);
    const row = faultOf(found, layout, source) ?? rowFrom(found);
    if (typeof row === 'string') refuse(row, text, from, to, found.system);
    else reading.rows.push(row);
  }

  function refuse(reason: MisfitReason, text: string, from: number, to: number, sender: string): void {
    const raw = heading + text.slice(from, to).replace(/\r$/, '');
    reading.misfits.push(misfit(reason, raw, sender || source.name, position));
  }

  function broken(text: string, from: number, to: number): void {
    position += 1;
    refuse('not-a-record', text, from, to, source.name);
  }

  return {
    begun: () => splitter !== undefined,
    begin(start: string): void {
      const said = SEPARATOR_LINE.exec(start);
      heading = said?.[0] ?? '';
      const body = start.slice(heading.length);
      delimiter = said?.[1] ?? delimiterOf(body.trimStart().split(NEW_LINE, 1)[0] ?? '');
      splitter = csvSplitter(delimiter, take, broken);
      splitter.push(body);
    },
    push: (piece: string): void => splitter?.push(piece),
    end: (): void => splitter?.end(),
    /** How lines are cut, when that is known and no record is half read: a line may then be taken by someone else. */
    form: () => (layout && splitter?.isWhole() ? { layout, delimiter } : null),
    /** A line was taken by someone else. */
    passOne(): void {
      position += 1;
    },
    taken(): Reading {
      const taken = reading;
      reading = { rows: [], misfits: [] };
      return taken;
    },
  };
}

/** What a line lacks that its file has a column for: a purpose, which the law demands, or an id that can be an id. */
function faultOf(found: Found, { width, columns }: CsvLayout, { logIdLength }: LogSource): MisfitReason | undefined {
  if (found.purpose === '' && columns.purpose < width) return 'no-purpose';
  const isLong = found.logId.length > (logIdLength ?? usualLogIdLength) && !isContentId(found.logId);
  return isLong ? 'too-long' : undefined;
}

function foundIn(cells: readonly string[], { width, columns }: CsvLayout, { name, fixed }: LogSource): Found {
  const cell = (column: number) => (column < width ? (cells[column] ?? '') : '');
  return {
    logId: cell(columns.logId) || (fixed?.logId ?? ''),
    system: cell(columns.system) || (fixed?.system ?? name),
    atRaw: cell(columns.atRaw) || (fixed?.atRaw ?? ''),
    userHsa: cell(columns.userHsa) || (fixed?.userHsa ?? ''),
    unitHsa: cell(columns.unitHsa) || (fixed?.unitHsa ?? ''),
    assignment: cell(columns.assignment) || (fixed?.assignment ?? ''),
    activity: cell(columns.activity) || (fixed?.activity ?? ''),
    purpose: cell(columns.purpose) || (fixed?.purpose ?? ''),
    resourceType: cell(columns.resourceType) || (fixed?.resourceType ?? ''),
    patientId: cell(columns.patientId) || (fixed?.patientId ?? ''),
    resourceUnit: cell(columns.resourceUnit) || (fixed?.resourceUnit ?? ''),
    resourceProvider: cell(columns.resourceProvider) || (fixed?.resourceProvider ?? ''),
    outcome: cell(columns.outcome) || (fixed?.outcome ?? ''),
  };
}
