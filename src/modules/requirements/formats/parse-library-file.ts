import { isZip, textOf } from './decode.ts';
import { type Reading, refusedAt } from './findings.ts';
import type { LibraryFile } from './library.ts';
import { readSource, textSource } from './recognise.ts';
import { places, syntax } from './texts.ts';
import { workbookSource } from './workbook-source.ts';

/** Reads a file in this thread: see `readLibraryFile`, which keeps large ones from holding up everything else. */
export async function parseLibraryFile(reading: Reading, bytes: Uint8Array): Promise<LibraryFile> {
  try {
    const source = isZip(bytes) ? await workbookSource(reading, bytes) : textSource(reading, textOf(reading, bytes));
    return readSource(reading, source);
  } catch (error) {
    if (error instanceof RangeError) throw refusedAt(reading, places.file[reading.language], syntax.tooDeep);
    throw error;
  }
}
