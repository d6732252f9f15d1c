import { expect, test } from 'vitest';
import { nextOf } from './next.ts';

const evidence = {
  withdrawnOn: null,
  expired: false,
  validUntil: null,
  nextCheckOn: null,
  requirements: [],
  safeguards: [{ id: '00000000-0000-4000-8000-000000000001', name: 'Backup', number: 'SÅ-1' }],
};
const next = (changes: Partial<typeof evidence | Record<string, unknown>>) =>
  nextOf({ ...evidence, ...changes } as Parameters<typeof nextOf>[0], '2026-11-22', '2026-12-22');

test('evidence that has expired is to be renewed, whatever else is due', () => {
  expect(next({ expired: true, validUntil: '2026-11-01', nextCheckOn: '2026-10-01' })).toEqual({
    next: 'renew',
    day: '2026-11-01',
  });
});

test('evidence that runs out within the month is told of in time', () => {
  expect(next({ validUntil: '2026-12-01', nextCheckOn: '2027-01-01' })).toEqual({ next: 'soon', day: '2026-12-01' });
});

test('evidence that shows nothing is to be linked', () => {
  expect(next({ safeguards: [] }).next).toBe('link');
});

test('withdrawn evidence asks for nothing', () => {
  expect(next({ withdrawnOn: '2026-11-02', expired: true })).toEqual({ next: 'withdrawn', day: '2026-11-02' });
});
