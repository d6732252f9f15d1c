import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mayBeWatched } from './watched-place.ts';

const folder = mkdtempSync(join(tmpdir(), 'varna-place-'));
const at = (...names: string[]) => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(at('data', 'keys'), { recursive: true });
mkdirSync(at('data-in'));
writeFileSync(at('file'), '');
symlinkSync(at('data'), at('link'));

test.each([
  [true, 'a directory of its own, though its name begins as that of the data', at('data-in')],
  [false, 'the data', at('data')],
  [false, 'what lies in the data', at('data', 'keys')],
  [false, 'what the data lies in', folder],
  [false, 'the data by another name', at('link')],
  [false, 'the program', process.cwd()],
  [false, 'the root', '/'],
  [false, 'a file', at('file')],
  [false, 'what is not there', at('gone')],
])('%s: %s', (may, _, path) => expect(mayBeWatched(path, at('data'))).toBe(may));
