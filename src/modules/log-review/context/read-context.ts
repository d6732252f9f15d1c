import { delimiterOf } from '../intake/csv/csv-layout.ts';
import { csvSplitter } from '../intake/csv/csv-records.ts';
import type { Pseudonymiser } from '../intake/pseudonym.ts';
import { textPieces } from '../intake/text-pieces.ts';
import { cellKinds, UNREADABLE } from './cells.ts';
import type { ContextColumn, ContextDefinition } from './definition.ts';
import { type ContextFault, faults, mostFaults, shouldBe } from './fault.ts';

/** What one stretch of a file gave: rows as the engine's tab-separated lines, in the order of the definition's columns. */
export type ContextRead = { lines: Buffer; rows: number };

/** What is told of a whole file when it is read: at most fifty faults, and the columns that are none of ours. */
export type ContextTold = { faults: ContextFault[]; unknownColumns: string[] };

const UNKNOWN = '\\N';
const escapes: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\', '\0': '\\0' };

/**
 * Reads a file of context, a stretch at a time: columns in any order, told by the heading; people and surnames under pseudonyms;
 * what is empty is unknown, and so is the address of a patient with protected identity. Packed or not, whatever delimiter, UTF-8 or windows-1252. Faults are gathered in `told`, and reading
 * stops at the fiftieth: a file with faults is not to be used at all.
 */
export async function* readContext(
  bytes: AsyncIterable<Uint8Array>,
  definition: ContextDefinition,
  people: Pseudonymiser,
  told: ContextTold,
): AsyncGenerator<ContextRead> {
  const reader = contextReader(definition, told);
  for await (const piece of textPieces(bytes)) {
    reader.push(piece);
    if (told.faults.length >= mostFaults) return;
    yield linesOf(reader.taken(), definition, people);
  }
  reader.end();
  yield linesOf(reader.taken(), definition, people);
}

type Rows = (string | null)[][];

function contextReader(definition: ContextDefinition, told: ContextTold) {
  let splitter: ReturnType<typeof csvSplitter> | undefined;
  let places: number[] | undefined;
  const placeOf = (column: string) => definition.columns.findIndex(({ name }) => name === column);
  const [protection, secrets] = [placeOf('protected'), new Set(definition.secret.map(placeOf))];
  let [start, width, row] = ['', 0, 0];
  /** Without a column that is needed every row would be at fault. */
  let isReadable = true;
  let rows: Rows = [];

  const tell = (fault: Omit<ContextFault, 'row'>) => {
    if (told.faults.length < mostFaults) told.faults.push({ row, ...fault });
  };

  function take(cells: readonly string[], count: number): void {
    row += 1;
    if (places && isReadable) takeRow(cells, count, places);
    else if (!places) takeHeading(cells.slice(0, count));
  }

  function takeHeading(cells: readonly string[]): void {
    const names = cells.map((cell) => cell.toLowerCase());
    width = names.length;
    places = definition.columns.map(({ name }) => names.indexOf(name));
    const own = new Set(definition.columns.map(({ name }) => name));
    told.unknownColumns.push(...cells.filter((_, place) => !own.has(names[place] ?? '')));
    for (const [place, { name, needed }] of definition.columns.entries())
      if (needed && (places[place] ?? -1) < 0) tell({ column: name, message: faults.noColumn });
    isReadable = told.faults.length === 0;
  }

  function takeRow(cells: readonly string[], count: number, from: readonly number[]): void {
    if (count !== width) tell({ column: '', message: faults.count });
    else
      rows.push(
        withoutSecrets(definition.columns.map((column, place) => cellOf(column, cells[from[place] ?? -1] ?? ''))),
      );
  }

  function withoutSecrets(cells: (string | null)[]): (string | null)[] {
    const isProtected = protection >= 0 && cells[protection] === '1';
    return isProtected ? cells.map((cell, place) => (secrets.has(place) ? null : cell)) : cells;
  }

  function cellOf(column: ContextColumn, cell: string): string | null {
    if (cell === '') {
      if (column.needed) tell({ column: column.name, message: faults.empty });
      return null;
    }
    const read = cellKinds[column.holds](cell);
    if (read !== UNREADABLE) return read;
    tell({ column: column.name, message: shouldBe[column.holds] });
    return null;
  }

  function broken(): void {
    row += 1;
    tell({ column: '', message: faults.broken });
  }

  function begin(): void {
    splitter = csvSplitter(delimiterOf(start.trimStart().split('\n', 1)[0] ?? ''), take, broken);
    splitter.push(start);
  }

  return {
    push(piece: string): void {
      if (splitter) splitter.push(piece);
      else {
        start += piece;
        if (start.includes('\n')) begin();
      }
    },
    end(): void {
      if (!splitter) begin();
      splitter?.end();
      row = 1;
      if (!places) tell({ column: '', message: faults.noHeading });
    },
    taken(): Rows {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

function linesOf(rows: Rows, { columns }: ContextDefinition, people: Pseudonymiser): ContextRead {
  for (const [place, { holds }] of columns.entries())
    if (holds === 'person' || holds === 'surname') hide(rows, place, people);
  const text = rows.map((cells) => `${cells.map(escaped).join('\t')}\n`).join('');
  return { lines: Buffer.from(text), rows: rows.length };
}

function hide(rows: Rows, place: number, people: Pseudonymiser): void {
  const pseudonyms = people.of(rows.map((cells) => cells[place] ?? ''));
  for (const [n, cells] of rows.entries()) cells[place] = pseudonyms[n] || null;
}

const escaped = (cell: string | null): string =>
  cell === null ? UNKNOWN : cell.replace(/[\0\t\n\r\\]/g, (sign) => escapes[sign] ?? sign);
