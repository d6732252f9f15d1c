import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const SHA256 = /^[0-9a-f]{64}$/;

export type KeptFile = { sha256: string; path: string; size: number };

async function* sorted(directory: string): AsyncGenerator<string> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  yield* names.sort();
}

/** Every file of the store, encrypted as it lies there; drafts of uploads under way are not among them. */
export async function* keptFiles(directory: string): AsyncGenerator<KeptFile> {
  for await (const first of sorted(directory)) {
    for await (const second of sorted(join(directory, first))) {
      for await (const sha256 of sorted(join(directory, first, second))) {
        const path = join(directory, first, second, sha256);
        if (SHA256.test(sha256)) yield { sha256, path, size: (await stat(path)).size };
      }
    }
  }
}
