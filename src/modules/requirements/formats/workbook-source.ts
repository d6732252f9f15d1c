import { cisoWorkbook } from './ciso-assistant-workbook.ts';
import { cisoWorkbookV1 } from './ciso-assistant-workbook-v1.ts';
import type { Reading, Source } from './findings.ts';
import { plainWorkbook } from './plain-workbook.ts';
import { openWorkbook } from './workbook.ts';

/** Opens a workbook and turns it into the data that a YAML file of the same kind holds. */
export async function workbookSource(reading: Reading, bytes: Uint8Array): Promise<Source> {
  const sheets = await openWorkbook(reading, bytes);
  const has = (name: string) => sheets.some((sheet) => sheet.name.toLowerCase() === name);
  if (has('library_meta')) return cisoWorkbook(reading, sheets);
  if (has('library_content')) return cisoWorkbookV1(reading, sheets);
  return plainWorkbook(reading, sheets);
}
