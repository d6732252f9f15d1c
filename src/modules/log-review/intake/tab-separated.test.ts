import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOG_COLUMNS } from '../engine/batch/columns.ts';
import type { AccessRow } from './row.ts';
import { tabSeparatedOf } from './tab-separated.ts';

const signs: Record<string, string> = { t: '\t', n: '\n', r: '\r', '0': '\0', '\\': '\\' };
/** What ClickHouse reads of it. */
const linesOf = (bytes: Buffer) =>
  bytes
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t').map((cell) => cell.replace(/\\(.)/g, (_, sign: string) => signs[sign] ?? '?')));

const someText = fc.string({ unit: 'binary', maxLength: 60 });
const oddText = fc
  .array(fc.constantFrom('\t', '\n', '\r', '\\', '\0', 'å', '€', '😀', 'a'), { maxLength: 20 })
  .map((all) => all.join(''));
const text = fc.oneof(someText, oddText);
const someRow: fc.Arbitrary<AccessRow> = fc.record({
  logId: text,
  source: text,
  system: text,
  at: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  atRaw: text,
  ambiguous: fc.boolean(),
  userHsa: text,
  unitHsa: text,
  assignment: text,
  activity: text,
  purpose: text,
  resourceType: text,
  patientId: text,
  resourceUnit: text,
  resourceProvider: text,
  outcome: text,
});

/** A text as UTF-8 can say it. */
const said = (value: string) => value.toWellFormed();

test('whatever a row holds stands in its own cell of its own line', () => {
  fc.assert(
    fc.property(fc.array(someRow, { maxLength: 5 }), (rows) => {
      const cells = rows.map((row) => [
        ...[row.logId, row.source, row.system, row.at.replace('T', ' ').replace('Z', '')],
        ...[row.ambiguous ? row.atRaw : '', row.ambiguous ? '1' : '0', row.userHsa, row.unitHsa, row.assignment],
        ...[row.activity, row.purpose, row.resourceType, row.patientId, row.resourceUnit, row.resourceProvider],
        row.outcome,
      ]);
      expect(linesOf(tabSeparatedOf(rows))).toEqual(cells.map((line) => line.map(said)));
      for (const line of cells) expect(line).toHaveLength(LOG_COLUMNS.length);
    }),
  );
});
