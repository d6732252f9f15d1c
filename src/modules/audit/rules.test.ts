import { describe, expect, test } from 'vitest';
import type { Misfit } from './contract.ts';
import { fieldChanges, idsIn, sealingIsBehind, verdictText, withNames } from './rules.ts';
import { auditTexts } from './texts.ts';

const counted = { seals: 3, rows: 120, records: 9 };

describe('a verdict in words', () => {
  test('nothing out of place is told with how much was checked', () => {
    expect(verdictText({ ...counted, misfit: null })).toEqual({ key: 'whole', values: counted });
  });

  test('every misfit there can be has words', () => {
    const misfits: Misfit[] = [
      ...(['chain', 'hash'] as const).map((reason) => ({ kind: 'seal' as const, seq: 2, reason })),
      ...(['changed', 'missing', 'added'] as const).map((reason) => ({
        kind: 'row' as const,
        seq: 2,
        table: 'audit.entry' as const,
        id: '7',
        reason,
      })),
      ...(['changed', 'missing', 'untraced'] as const).map((reason) => ({
        kind: 'record' as const,
        table: 'documents.document',
        key: 'k',
        reason,
      })),
    ];
    for (const misfit of misfits) expect(auditTexts).toHaveProperty([verdictText({ ...counted, misfit }).key]);
  });
});

describe('ids in what is told', () => {
  const [known, unknown] = ['01a2022c-0000-7000-8000-000000000001', '01a2022c-0000-7000-8000-000000000002'];
  const names = new Map([[known, 'Avdelning 3']]);

  test('are found once each, wherever they stand', () => {
    expect(idsIn([`["${known}","${unknown}"]`, known, null, 'SD-1'])).toEqual([known, unknown]);
  });

  test('stand behind their names, and alone when the reader may not know the name', () => {
    expect(withNames(`${known}, ${unknown}`, names)).toBe(`Avdelning 3 (${known}), ${unknown}`);
  });
});

describe('what changed', () => {
  test('an update tells what differs, not what every row carries', () => {
    const before = { title: 'Gammal', version: 1, updated_at: '2026-01-01' };
    const after = { title: 'Ny', version: 2, updated_at: '2026-01-02', number: 'SD-1' };
    expect(fieldChanges(before, after)).toEqual([{ column: 'title', before: 'Gammal', after: 'Ny' }]);
  });

  test('a new row tells what it got, and passes over what is empty', () => {
    expect(fieldChanges(null, { id: '1', title: 'Ny', summary: '', decided_on: null, version: 1 })).toEqual([
      { column: 'title', before: null, after: 'Ny' },
    ]);
  });

  test('a removed row tells what it had', () => {
    expect(fieldChanges({ name: 'Borta' }, null)).toEqual([{ column: 'name', before: 'Borta', after: null }]);
  });

  test('a long value is cut', () => {
    expect(fieldChanges(null, { body: 'x'.repeat(5000) })[0]?.after).toHaveLength(1001);
  });
});

test('sealing is behind when a row has waited more than five minutes', () => {
  const now = new Date('2026-11-21T10:00:00Z');
  expect(sealingIsBehind(null, now)).toBe(false);
  expect(sealingIsBehind('2026-11-21T09:55:00Z', now)).toBe(false);
  expect(sealingIsBehind('2026-11-21T09:54:59Z', now)).toBe(true);
});
