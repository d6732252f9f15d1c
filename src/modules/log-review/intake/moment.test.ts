import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentReader } from './moment.ts';

const moment = momentReader();

test('a time without zone is Swedish, summer and winter', () => {
  expect(moment('2026-07-01T12:00:00')).toEqual({ at: '2026-07-01T10:00:00.000Z', ambiguous: false });
  expect(moment('2026-12-01 12:00:00.5')).toEqual({ at: '2026-12-01T11:00:00.500Z', ambiguous: false });
  expect(moment('2026-01-01T00:30')).toEqual({ at: '2025-12-31T23:30:00.000Z', ambiguous: false });
});

test('a zone in the text wins over the clock of the source', () => {
  const at = '2026-10-25T00:30:00.000Z';
  for (const raw of ['2026-10-25T02:30:00+02:00', '2026-10-25 01:30:00,000+01', '2026-10-25T00:30:00Z']) {
    expect(moment(raw)).toEqual({ at, ambiguous: false });
  }
  expect(momentReader('UTC')('2026-10-25T02:30:00')).toEqual({ at: '2026-10-25T02:30:00.000Z', ambiguous: false });
});

test('the hour that comes twice in October is read as the first and marked', () => {
  expect(moment('2026-10-25T02:59:59')).toEqual({ at: '2026-10-25T00:59:59.000Z', ambiguous: true });
  expect(moment('2026-10-25T03:00:00')).toEqual({ at: '2026-10-25T02:00:00.000Z', ambiguous: false });
});

test('the hour that never was in March is refused', () => {
  expect(moment('2026-03-29T02:00:00')).toBe('no-such-time');
  expect(moment('2026-03-29T02:59:59')).toBe('no-such-time');
  expect(moment('2026-03-29T03:00:00')).toEqual({ at: '2026-03-29T01:00:00.000Z', ambiguous: false });
});

test('what is no time is refused, also when it looks like an hour read before', () => {
  expect(moment('2026-07-01T12:00:00')).toMatchObject({ ambiguous: false });
  const wrong = ['i går', '2026-02-30T10:00:00', '2026-07-01T24:00:00', '2026-07-01T12:60:00', '2026-07-01T12:0x:00'];
  const alsoWrong = [
    '2026-07-01T12:00:0',
    '0001-01-01T00:00:00',
    '2026-02-30T10:00:00Z',
    '2026-07-01T12:00:00.12x',
    '12:00',
  ];
  for (const raw of [...wrong, ...alsoWrong]) expect(moment(raw), raw).toBe('unreadable-time');
  expect(moment('')).toBe('no-time');
});

const hourMs = 3_600_000;
const nights = [
  Date.parse('2026-03-28T22:00:00Z'),
  Date.parse('2026-10-24T22:00:00Z'),
  Date.parse('2027-10-30T22:00:00Z'),
];
const swedish = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Stockholm',
});

test('every moment of the nights the clock is set comes back from its Swedish text, or an hour before and marked', () => {
  const someMoment = fc.tuple(fc.constantFrom(...nights), fc.integer({ min: 0, max: 6 * 3600 - 1 }), fc.boolean());
  fc.assert(
    fc.property(someMoment, ([night, second, spaced]) => {
      const time = night + second * 1000;
      const raw = swedish.format(time).replace(' ', spaced ? ' ' : 'T');
      const read = moment(raw);
      if (typeof read === 'string') throw new Error(`${raw}: ${read}`);
      const behind = time - Date.parse(read.at);
      expect(behind === 0 || (read.ambiguous && behind === hourMs), raw).toBe(true);
      expect(moment(new Date(time).toISOString())).toEqual({ at: new Date(time).toISOString(), ambiguous: false });
    }),
  );
});

test('a clock known to be wrong is set right, also past midnight and the hour that comes twice', () => {
  const [ahead, behind] = [momentReader(undefined, 90), momentReader(undefined, -90)];
  expect(ahead('2026-07-01T00:01:00')).toEqual({ at: '2026-06-30T21:59:30.000Z', ambiguous: false });
  expect(behind('2026-10-25T02:30:00')).toEqual({ at: '2026-10-25T00:31:30.000Z', ambiguous: true });
  expect(ahead('2026-03-29T02:30:00')).toBe('no-such-time');
});
