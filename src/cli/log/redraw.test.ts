import { afterEach, describe, expect, test, vi } from 'vitest';
import { run } from '../log.ts';

afterEach(() => vi.restoreAllMocks());

describe('./varna log redraw and prepare', () => {
  test.each([
    [['redraw']],
    [['redraw', '--month', '2026-13']],
    [['redraw', '--unit', 'SE2321009009-E0001']],
    [['prepare']],
    [['prepare', '--month', 'oktober']],
    [['prepare', '--month', '2026-10', '--unit', 'SE2321009009-E0001']],
  ])('tell how they are used when asked %j', async (args) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await run(args)).toBe(2);
    expect(said).toHaveBeenCalledOnce();
  });
});
