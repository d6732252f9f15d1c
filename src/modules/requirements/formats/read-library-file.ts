import { Worker } from 'node:worker_threads';
import type { Language } from '../../../shared/text.ts';
import { fileRefused, type Reading, refusedAt } from './findings.ts';
import type { LibraryFile } from './library.ts';
import { parseLibraryFile } from './parse-library-file.ts';
import type { ParsingAnswer, ParsingTask } from './parsing-worker.ts';
import { places, refusals } from './texts.ts';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;
const mostMegabytes = 20;
/** Up to this size a file is read at once; above it in a thread of its own, where it takes up to seconds. */
const quickBytes = 256 * kilobyte;
/** What a thread may take: a whole file of 20 MB needs about 1.2 GB and 9 s of a processor. */
const mostHeapMegabytes = 3072;
const mostSeconds = 120;

/**
 * Reads a file of frameworks or of mappings between frameworks: a CISO Assistant library (YAML, or workbook of either
 * layout), an OSCAL catalog 1.x (JSON), Värna's own YAML, or a plain table in a workbook. The content decides which;
 * the name only gives a plain table its name.
 *
 * Throws `requirements.file-refused` (422) when the file is anything else, damaged, cut short or says things that do
 * not hold together; its places name line, or sheet and row, in the given language. At most 20 MB are read.
 */
export async function readLibraryFile(
  fileName: string,
  bytes: Uint8Array,
  language: Language = 'sv',
): Promise<LibraryFile> {
  const reading: Reading = { file: fileName, language };
  if (bytes.length > mostMegabytes * megabyte) {
    const size = Math.ceil(bytes.length / megabyte);
    throw refusedAt(reading, places.file[language], refusals.tooLarge, { size, limit: mostMegabytes });
  }
  return bytes.length <= quickBytes ? parseLibraryFile(reading, bytes) : parseApart(reading, bytes);
}

/** Reads a file in a thread of its own, which is ended if it takes too much time or memory. */
async function parseApart(reading: Reading, bytes: Uint8Array): Promise<LibraryFile> {
  const own = new Uint8Array(bytes);
  const worker = new Worker(new URL('./parsing-worker.ts', import.meta.url), {
    workerData: { reading, bytes: own } satisfies ParsingTask,
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMegabytes, maxYoungGenerationSizeMb: 256 },
    execArgv: [],
  });
  const tooHeavy = () => refusedAt(reading, places.file[reading.language], refusals.tooHeavy);
  const late = setTimeout(() => void worker.terminate(), mostSeconds * 1000);
  try {
    const answer = await new Promise<ParsingAnswer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error) => reject(isOutOfMemory(error) ? tooHeavy() : error));
      worker.once('exit', () => reject(tooHeavy()));
    });
    if ('refusedFor' in answer) throw fileRefused(reading, answer.refusedFor);
    return answer.file;
  } finally {
    clearTimeout(late);
    await worker.terminate();
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, 'code') === 'ERR_WORKER_OUT_OF_MEMORY';
