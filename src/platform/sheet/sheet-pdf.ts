import { Worker } from 'node:worker_threads';
import { Problem } from '../../shared/problem.ts';
import { imageFiles } from './images.ts';
import { type PrintableSheet, printed } from './printed.ts';
import type { PrintAnswer, PrintOrder } from './typst-worker.ts';

type Waiting = PromiseWithResolvers<Buffer>;

/** One thread prints all sheets, one at a time; it starts with the first and does not keep the program alive. */
let printer: Worker | undefined;
const waiting = new Map<number, Waiting>();
let orders = 0;

/** Cells of all tables together at most: setting 24 000 takes 8 s and 1 GB of memory. */
const mostCells = 24_000;

/**
 * The sheet as PDF/UA-1 and PDF/A-2a: tagged, with language and title, table headings marked and repeated, pages numbered.
 *
 * `images` are those the rich text of the sheet shows, by their addresses; one that is missing or no image is told by its
 * description. Text is never read as code, and characters no font has are spelled out (`[U+1F600]`). Made outside the event loop.
 * Errors: 422 when the tables are too long for a document anyone reads; they belong in a workbook.
 */
export async function sheetPdf(
  sheet: PrintableSheet,
  madeAt: Temporal.Instant = Temporal.Now.instant(),
  images: ReadonlyMap<string, Buffer> = new Map(),
): Promise<Buffer> {
  refuseTooLong(sheet);
  const files = imageFiles(images);
  const order: PrintOrder = {
    id: ++orders,
    json: JSON.stringify(printed(sheet, new Map(files.map(({ source, name }) => [source, name])))),
    images: files.map(({ name, bytes }) => [name, bytes]),
    madeAt: Math.floor(madeAt.epochMilliseconds / 1000),
  };
  const answer = Promise.withResolvers<Buffer>();
  waiting.set(order.id, answer);
  printer ??= startPrinter();
  printer.ref();
  printer.postMessage(order);
  return answer.promise;
}

function refuseTooLong({ blocks }: PrintableSheet): void {
  const cells = blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.rows.length * block.columns.length : 0),
    0,
  );
  if (cells > mostCells) throw new Problem('sheet.too-long', 422, { cells, most: mostCells });
}

function startPrinter(): Worker {
  const worker = new Worker(new URL('./typst-worker.ts', import.meta.url));
  worker.on('message', (answer: PrintAnswer) => {
    settle(answer);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => fail(worker, error));
  worker.on('exit', () => fail(worker, new Error('the printing thread stopped')));
  return worker;
}

function settle(answer: PrintAnswer): void {
  const order = waiting.get(answer.id);
  waiting.delete(answer.id);
  if ('pdf' in answer) order?.resolve(Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.length));
  else order?.reject(new Error(`the sheet could not be printed: ${answer.fault}`));
}

/** Those who wait are told; the next sheet starts a new thread. */
function fail(worker: Worker, error: unknown): void {
  if (printer !== worker) return;
  printer = undefined;
  for (const order of waiting.values()) order.reject(error);
  waiting.clear();
}
