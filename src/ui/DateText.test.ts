import { expect, test } from 'vitest';
import { nearDay, nearMoment } from './DateText.tsx';

const now = new Date('2026-10-26T11:00:00Z');

test('a moment within a day ahead is told in hours and minutes with its time in Stockholm', () => {
  expect(nearMoment('2026-10-26T16:20:00Z', now, 'sv')).toBe('om 5 h 20 min (17:20)');
  expect(nearMoment('2026-10-26T11:45:00Z', now, 'en')).toBe('in 45 min (12:45)');
});

test('a moment earlier today and yesterday is told with its time', () => {
  expect(nearMoment('2026-10-26T09:02:00Z', now, 'sv')).toBe('i dag 10:02');
  expect(nearMoment('2026-10-25T22:30:00Z', now, 'sv')).toBe('i går 23:30');
});

test('a moment further away is told as date and time', () => {
  expect(nearMoment('2026-09-01T06:00:00Z', now, 'sv')).toBe('2026-09-01 08:00');
});

test('a day is told in words within a month, else as a date', () => {
  expect(nearDay('2026-10-27', '2026-10-26', 'sv')).toBe('i morgon');
  expect(nearDay('2026-11-07', '2026-10-26', 'sv')).toBe('om 12 dagar');
  expect(nearDay('2027-02-01', '2026-10-26', 'sv')).toBe('2027-02-01');
});
