/** How many tests went which way. */
export type Tally = { readonly passed: number; readonly failed: number };

/** What vitest's JSON reporter says, as far as we count. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** What Playwright's JSON reporter says, as far as we count. */
export type PlaywrightReport = { stats: { expected: number; flaky: number; unexpected: number } };

/** A file that could not even be loaded counts as one failed test. */
export function tallyOfVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Tally {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** A test that passed at a second try has passed. */
export const tallyOfPlaywright = ({ stats }: PlaywrightReport): Tally => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
});

/** A step that ended badly has failed, even when its report blames no test or there is no report. */
export function tallyOfStep(succeeded: boolean, reported: Tally | undefined): Tally {
  if (!reported) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return succeeded || reported.failed > 0 ? reported : { ...reported, failed: 1 };
}

export const total = (all: readonly Tally[]): Tally => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
});
