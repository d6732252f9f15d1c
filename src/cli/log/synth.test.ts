import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { run } from '../log.ts';

const directory = mkdtempSync(join(tmpdir(), 'varna-synth-'));
afterEach(() => vi.restoreAllMocks());

describe('./varna log synth', () => {
  test('writes a region and says how many rows the log has', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await run(['synth', '--size', 'S', '--out', directory])).toBe(0);
    expect(existsSync(join(directory, 'manifest.json'))).toBe(true);
    expect(said.mock.calls.length).toBe(32);
    rmSync(directory, { recursive: true });
  });

  test.each([
    [[]],
    [['synth']],
    [['synth', '--size', 'XXL', '--out', directory]],
    [['synth', '--size', 'S', '--out', directory, '--month', '2026-13']],
    [['synth', '--size', 'S', '--out', directory, '--seed', 'ett']],
    [['synth', '--size', 'M', '--out', directory, '--months', '2']],
    [['synth', '--size', 'S', '--out', directory, '--months', '0']],
  ])('tells how it is used when asked %j', async (args) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await run(args)).toBe(2);
    expect(said).toHaveBeenCalledOnce();
  });
});
