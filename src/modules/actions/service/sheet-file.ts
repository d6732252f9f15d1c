import type { Download } from '../../../platform/module.ts';
import { sheetPdf } from '../../../platform/sheet/sheet-pdf.ts';
import { sheetXlsx } from '../../../platform/sheet/sheet-xlsx.ts';
import type { Sheet } from '../../../shared/sheet.ts';

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

/** A sheet as a file to download: PDF/UA, or a workbook. `about` goes into its name. */
export async function sheetFile(
  sheet: Sheet,
  { format, about, madeAt }: { format: 'pdf' | 'xlsx'; about: string[]; madeAt: Temporal.Instant },
): Promise<Download> {
  const name = `${[...about, sheet.title].map(plain).filter(Boolean).join('-').slice(0, 80)}.${format}`;
  if (format === 'pdf') return { name, mediaType: 'application/pdf', body: await sheetPdf(sheet, madeAt) };
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, mediaType, body: sheetXlsx(sheet) };
}
