import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { markedAccessible } from './archival.ts';
import { fontFolders } from './fonts.ts';
import { spelledOut, unprintable } from './unprintable.ts';

/** A sheet to print: its data as JSON, the images it names, and when it is made, in seconds since 1970. */
export type PrintOrder = { id: number; json: string; images: [name: string, bytes: Uint8Array][]; madeAt: number };
export type PrintAnswer = { id: number; pdf: Uint8Array } | { id: number; fault: string };

const mainFilePath = `${import.meta.dirname}/sheet.typ`;
const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontPaths: fontFolders() }],
});
/** Results of earlier sheets kept to speed up the next, in number of sheets. */
const remembered = 4;

parentPort?.on('message', (order: PrintOrder) => parentPort?.postMessage(answer(order)));

function answer({ id, json, images, madeAt }: PrintOrder): PrintAnswer {
  try {
    for (const [name, bytes] of images) compiler.mapShadow(`${import.meta.dirname}/${name}`, Buffer.from(bytes));
    return { id, pdf: print(json, madeAt) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(remembered);
  }
}

/** The rules of PDF/UA-1 are checked by writing it; what is kept is PDF/A-2a of the same pages, marked as both. */
function print(json: string, creationTimestamp: number, attempts = 4): Buffer {
  const pages = compile(json);
  try {
    compiler.pdf(pages, { pdfStandard: 'ua-1', creationTimestamp });
  } catch (error) {
    const missing = unprintable(error);
    if (missing.length === 0 || attempts === 0) throw error;
    return print(spelledOut(json, missing), creationTimestamp, attempts - 1);
  }
  return markedAccessible(compiler.pdf(pages, { pdfStandard: 'a-2a', creationTimestamp }));
}

function compile(json: string) {
  const compiled = compiler.compile({ mainFilePath, inputs: { sheet: json } });
  const fault = compiled.takeError();
  if (fault) throw new Error(JSON.stringify(compiler.fetchDiagnostics(fault)));
  if (!compiled.result) throw new Error('the sheet gave no pages');
  return compiled.result;
}
