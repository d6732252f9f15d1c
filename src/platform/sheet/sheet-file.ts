import type { Sheet } from '../../shared/sheet.ts';
import type { Download } from '../module.ts';
import { sheetPdf } from './sheet-pdf.ts';
import { sheetXlsx } from './sheet-xlsx.ts';

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

/** A file's name without its ending, of words in any language, cut at so many letters: `LIS-01`, `Läst` → `lis-01-last`. */
export const plainName = (words: readonly string[], most?: number): string =>
  words.map(plain).filter(Boolean).join('-').slice(0, most);

type Asked = { format: 'pdf' | 'xlsx'; name: string; madeAt: Temporal.Instant };

/** A sheet as a file to download: PDF/UA, or a workbook. `name` is without its ending. */
export async function sheetFile(sheet: Sheet, { format, name, madeAt }: Asked): Promise<Download> {
  if (format === 'pdf')
    return { name: `${name}.pdf`, mediaType: 'application/pdf', body: await sheetPdf(sheet, madeAt) };
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name: `${name}.xlsx`, mediaType, body: sheetXlsx(sheet) };
}
