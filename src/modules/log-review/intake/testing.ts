import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Reading } from './misfit.ts';
import type { AccessRow } from './row.ts';

/** A text as the byte stream of a file, cut into chunks at the places given. */
export async function* bytesOf(text: string | Uint8Array, cuts: readonly number[] = []): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (const [i, place] of places.slice(1).entries()) yield bytes.subarray(places[i], place);
}

/** All that a reader gives. */
export async function allOf<Row extends AccessRow>(readings: AsyncIterable<Reading<Row>>): Promise<Reading<Row>> {
  const all: Reading<Row> = { rows: [], misfits: [] };
  for await (const { rows, misfits } of readings) {
    all.rows.push(...rows);
    all.misfits.push(...misfits);
  }
  return all;
}

/** Asserts that a text gives the same rows and misfits wherever its bytes are cut, packed or not. */
export async function sameWhereverCut(
  text: string,
  read: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Reading>,
): Promise<void> {
  const whole = await allOf(read(bytesOf(text)));
  const cuts = fc.array(fc.nat({ max: 100_000 }), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(cuts, fc.boolean(), async (places, packed) => {
      const bytes = packed ? gzipSync(text) : Buffer.from(text);
      const cut = await allOf(read(bytesOf(bytes, places)));
      if (JSON.stringify(cut) !== JSON.stringify(whole)) throw new Error(`differs when cut at ${places}`);
    }),
    { numRuns: 60 },
  );
}
