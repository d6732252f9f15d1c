import type { PackedFile } from './unzip.ts';
import { zip } from './zip.ts';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const ERROR_CELL = /(<(?:\w+:)?c\b[^>]*?\st=)"e"/g;
const UNCALCULATED = /<((?:\w+:)?)c\b([^>]*)>(<(?:\w+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>))<\/(?:\w+:)?c>/g;

/**
 * The workbook with failed formulas as text (`#N/A`), and those never calculated as `#FORMEL!`.
 *
 * The reader takes both for empty cells, and a value that is missing by mistake must not be imported as nothing.
 * Null where no cell is of that kind.
 */
export async function withFormulaErrorsShown(files: PackedFile[]): Promise<Buffer | null> {
  const sheets = new Map(files.filter(({ name }) => SHEET.test(name)).map((file) => [file.name, textOf(file)]));
  const shown = new Map([...sheets].map(([name, xml]) => [name, showErrors(xml)]));
  if ([...sheets].every(([name, xml]) => shown.get(name) === xml)) return null;
  const parts = files
    .filter(({ name }) => /\.(xml|rels)$/.test(name))
    .map((file) => ({ name: file.name, content: [shown.get(file.name) ?? textOf(file)] }));
  return Buffer.concat(await Array.fromAsync(zip(parts)));
}

const textOf = (file: PackedFile): string => file.open().toString('utf8');

const showErrors = (xml: string): string =>
  xml.replace(ERROR_CELL, '$1"str"').replace(UNCALCULATED, (_, prefix: string, attributes: string, formula: string) => {
    const place = attributes.replace(/\st="\w+"/, '');
    return `<${prefix}c${place} t="str">${formula}<${prefix}v>#FORMEL!</${prefix}v></${prefix}c>`;
  });

const FORMULA_ERROR =
  /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|FORMEL!|SAKNAS!|SKÄRNING!|DIVISION\/0!|VÄRDEFEL!|REFERENS!|NAMN\?|OGILTIGT!|SPILL!|KALKYL!)$/i;

/** Whether a cell shows what a spreadsheet writes, in either language, when a formula fails. */
export const isFormulaError = (cell: string): boolean => FORMULA_ERROR.test(cell);
