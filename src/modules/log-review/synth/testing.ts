import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Asked } from './region/plan.ts';
import { type Manifest, synthesise } from './synthesise.ts';

export type Cells = Readonly<Record<string, string>>;
export type ReadBack = {
  readonly manifest: Manifest;
  readonly directory: string;
  /** A file's rows by heading; rows that lack columns are left out. */
  readonly rows: (name: string) => Cells[];
};

function parse(text: string): Cells[] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const names = header.split(',');
  const cells = lines.map((line) => line.split(','));
  return cells
    .filter((each) => each.length === names.length)
    .map((each) => Object.fromEntries(names.map((name, place) => [name, each[place] ?? ''])));
}

/** A synthetic region in a directory of its own, size S and month 2026-10 unless said. */
export function aSyntheticRegion(asked: Partial<Asked> = {}): ReadBack {
  const directory = mkdtempSync(join(tmpdir(), 'varna-region-'));
  const manifest = synthesise({ size: 'S', seed: 1, shape: 'first', month: '2026-10', ...asked }, directory);
  const known = new Map<string, Cells[]>();
  const rows = (name: string): Cells[] => {
    const found = known.get(name) ?? parse(readFileSync(join(directory, `${name}.csv`), 'utf8'));
    known.set(name, found);
    return found;
  };
  return { manifest, directory, rows };
}
