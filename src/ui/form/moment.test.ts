import { describe, expect, test } from 'vitest';
import { fieldMoment, momentOf } from './moment.ts';

describe('a field for day and time', () => {
  test.each([
    ['2026-11-22T09:05:00.000Z', '2026-11-22T10:05'],
    ['2026-07-01T22:30:00.000Z', '2026-07-02T00:30'],
    ['2026-03-29T00:59:00.000Z', '2026-03-29T01:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29T03:00'],
    ['2026-10-24T23:59:00.000Z', '2026-10-25T01:59'],
    ['2026-10-25T02:00:00.000Z', '2026-10-25T03:00'],
  ])('shows %s as %s, and reads it back', (at, shown) => {
    expect(fieldMoment(at)).toBe(shown);
    expect(momentOf(shown)).toBe(at);
  });

  test('takes the hour that comes twice as the later one, and the skipped hour as the one after', () => {
    expect(momentOf('2026-10-25T02:30')).toBe('2026-10-25T01:30:00.000Z');
    expect(momentOf('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  test('says nothing until it is whole', () => {
    expect(momentOf('')).toBe('');
    expect(fieldMoment('')).toBe('');
  });
});
