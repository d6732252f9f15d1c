import { expect, test } from 'vitest';
import { type Box, bands, type TraceRow, traceOf } from './trace.ts';

const node = (key: string) => ({ key, label: key });
const rows: TraceRow[] = [
  { requirement: node('r1'), documents: [node('policy')], safeguards: [node('training')], evidence: [node('minutes')] },
  { requirement: node('r2'), documents: [node('policy')], safeguards: [], evidence: [] },
];

test('a document that meets two requirements stands once and belongs to both', () => {
  const documents = traceOf(rows).columns[1]?.nodes ?? [];
  expect(documents.map(({ key, rows: of }) => [key, of])).toEqual([['policy', [0, 1]]]);
});

test('where a chain breaks a gap stands in its place and the links to it are broken', () => {
  const { columns, links } = traceOf(rows);
  expect(columns[2]?.nodes.map(({ missing }) => missing)).toEqual([false, true]);
  expect(links.filter(({ broken }) => broken).map(({ from, to }) => `${from} → ${to}`)).toEqual([
    'document:policy → safeguard:gap-safeguard-1',
    'safeguard:gap-safeguard-1 → evidence:gap-evidence-1',
  ]);
});

test('a band is drawn only between things that are measured', () => {
  const { links } = traceOf(rows);
  const box = (left: number): Box => ({ left, top: 0, width: 100, height: 40 });
  const measured = new Map([
    ['requirement:r1', box(0)],
    ['document:policy', box(200)],
  ]);
  const drawn = bands(links, measured);
  expect(drawn.map(({ link }) => link.from)).toEqual(['requirement:r1']);
  expect(drawn[0]?.path).toMatch(/^M100 .* 200 .*Z$/);
});
