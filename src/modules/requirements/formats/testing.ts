import writeWorkbook from 'write-excel-file/node';
import { stringify } from 'yaml';
import type { Problem } from '../../../shared/problem.ts';
import type { Language } from '../../../shared/text.ts';
import type { FilePlace, LibraryFile } from './library.ts';
import { readLibraryFile } from './read-library-file.ts';

const encoder = new TextEncoder();

/** Reads a file made in a test: text, or bytes as they are. */
export const read = (fileName: string, content: string | Uint8Array, language?: Language): Promise<LibraryFile> =>
  readLibraryFile(fileName, typeof content === 'string' ? encoder.encode(content) : content, language);

/** The places for which a file is refused; fails when it is not. */
export async function refusal(
  fileName: string,
  content: string | Uint8Array,
  language?: Language,
): Promise<readonly FilePlace[]> {
  const problem = await read(fileName, content, language).then(
    () => null,
    (error: Problem) => error,
  );
  if (problem?.code !== 'requirements.file-refused') throw problem ?? new Error(`${fileName} was not refused`);
  return problem.places;
}

type Fields = Record<string, unknown>;

/** A node of a CISO Assistant library; `under` and `ref` are the last part of URNs. */
export const cisoNode = (ref: string, under: string | null, fields: Fields = {}): Fields => ({
  urn: `urn:test:risk:req_node:larm:${ref.toLowerCase()}`,
  assessable: true,
  ...(under === null ? {} : { parent_urn: `urn:test:risk:req_node:larm:${under.toLowerCase()}` }),
  ref_id: ref,
  name: `Krav ${ref}`,
  ...fields,
});

/** A CISO Assistant library about alarms, with the objects given. */
export const cisoLibrary = (objects: Fields, fields: Fields = {}): string =>
  stringify({
    urn: 'urn:test:risk:library:larm',
    locale: 'sv',
    ref_id: 'LARM',
    name: 'Larmhantering',
    description: 'Hur larm tas om hand',
    copyright: 'Region Exempel',
    version: 4,
    provider: 'Region Exempel',
    packager: 'larmgruppen',
    ...fields,
    objects,
  });

/** A framework object with the nodes given. */
export const cisoFramework = (nodes: readonly Fields[], fields: Fields = {}): Fields => ({
  urn: 'urn:test:risk:framework:Larm',
  ref_id: 'LARM',
  name: 'Larmhantering',
  description: 'Hur larm tas om hand',
  ...fields,
  requirement_nodes: nodes,
});

/** A framework in Värna's own YAML, with the nodes given. */
export const varnaLibrary = (nodes: readonly Fields[], fields: Fields = {}): string =>
  stringify({
    urn: 'urn:varna:library:larm',
    version: 2,
    refId: 'LARM',
    name: { sv: 'Larmhantering', en: 'Alarm handling' },
    description: { sv: 'Hur larm tas om hand', en: 'How alarms are dealt with' },
    provider: 'Region Exempel',
    source: 'Eget arbete',
    ...fields,
    nodes,
  });

/** The number of the first line that holds a text. */
export const lineOf = (content: string, part: string): number =>
  content.slice(0, content.indexOf(part)).split('\n').length;

/** Rows of cells; null and undefined are empty cells. */
export type Rows = readonly (readonly (string | number | boolean | Date | null | undefined)[])[];

/** A workbook with a sheet for each name. */
export async function workbook(sheets: Record<string, Rows>): Promise<Uint8Array> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : (value ?? null))),
    ),
  }));
  return new Uint8Array(await writeWorkbook(written).toBuffer());
}
