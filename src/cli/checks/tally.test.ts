import { expect, test } from 'vitest';
import { tallyOfPlaywright, tallyOfStep, tallyOfVitest, total } from './tally.ts';

test('a test file that cannot be loaded counts as a failed test', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  expect(tallyOfVitest(report)).toEqual({ passed: 3, failed: 2 });
});

test('a journey that passed at the second try has passed', () => {
  expect(tallyOfPlaywright({ stats: { expected: 5, flaky: 1, unexpected: 2 } })).toEqual({ passed: 6, failed: 2 });
});

test('a step that ends badly has failed even when no test did', () => {
  expect(tallyOfStep(false, { passed: 9, failed: 0 })).toEqual({ passed: 9, failed: 1 });
  expect(tallyOfStep(false, undefined)).toEqual({ passed: 0, failed: 1 });
  expect(tallyOfStep(true, undefined)).toEqual({ passed: 1, failed: 0 });
});

test('the sum is over all steps', () => {
  expect(
    total([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
