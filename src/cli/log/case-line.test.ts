import { expect, test } from 'vitest';
import { caseHeading, caseLine } from './case-line.ts';

const found = {
  rank: 1,
  score: 7.12345,
  user_hsa: 'SE2321000000-ANNA',
  patients: ['191212121212', '194001012396'],
  first_day: '2026-10-05',
  last_day: '2026-10-06',
  unit_hsa: 'SE2321000000-AVD3',
  rules: ['R01', 'R07'],
};

test('a case has a cell for each heading, with its patients and flags separated by semicolons', () => {
  const line = caseLine(found);
  expect(line).toBe(
    '1,7.123,SE2321000000-ANNA,191212121212;194001012396,2026-10-05,2026-10-06,SE2321000000-AVD3,R01;R07\n',
  );
  expect(line.split(',')).toHaveLength(caseHeading.split(',').length);
});

test('what a log says is never run as a formula by a spreadsheet', () => {
  const line = caseLine({
    ...found,
    user_hsa: '=HYPERLINK("http://example.se","x")',
    patients: ['@SUM(A1)'],
    unit_hsa: '-cmd',
  });
  expect(line).toBe(
    `1,7.123,"'=HYPERLINK(""http://example.se"",""x"")",'@SUM(A1),2026-10-05,2026-10-06,'-cmd,R01;R07\n`,
  );
});
