/** How far an import has come. `share` of the bytes and `secondsLeft` are null where the size is not known. */
export type ImportProgress = {
  name: string;
  rows: number;
  quarantined: number;
  rowsPerSecond: number;
  share: number | null;
  secondsLeft: number | null;
};
export type Told = (progress: ImportProgress) => void;

const TOLD_EVERY_MS = 5_000;

/** Tells now and then how far an import has come, by the bytes read and the rows found. */
export function progressOf({ name, sizeBytes }: { name: string; sizeBytes: number | null }, told: Told) {
  const began = performance.now();
  let [bytes, toldAt] = [0, began];

  return {
    async *counted(all: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of all) {
        bytes += chunk.length;
        yield chunk;
      }
    },
    at(rows: number, quarantined: number): void {
      const now = performance.now();
      if (now - toldAt < TOLD_EVERY_MS) return;
      toldAt = now;
      const seconds = (now - began) / 1000;
      const share = sizeBytes ? Math.min(1, bytes / sizeBytes) : null;
      const secondsLeft = share ? Math.round(seconds / share - seconds) : null;
      told({ name, rows, quarantined, rowsPerSecond: Math.round(rows / seconds), share, secondsLeft });
    },
  };
}
