import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../../../shared/problem.ts';
import type { Reading } from './findings.ts';
import type { FilePlace, LibraryFile } from './library.ts';
import { parseLibraryFile } from './parse-library-file.ts';

/** What the thread is given. */
export type ParsingTask = { reading: Reading; bytes: Uint8Array };
/** What it answers: the content, or the places for which the file is refused. */
export type ParsingAnswer = { file: LibraryFile } | { refusedFor: readonly FilePlace[] };

const { reading, bytes }: ParsingTask = workerData;

try {
  answer({ file: await parseLibraryFile(reading, bytes) });
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  answer({ refusedFor: error.places });
}

function answer(message: ParsingAnswer): void {
  parentPort?.postMessage(message);
}
