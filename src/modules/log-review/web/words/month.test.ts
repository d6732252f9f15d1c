import { describe, expect, it } from 'vitest';
import { showMonth } from '../../../../shared/date.ts';
import { daysOf, dayWords, isWeekend, monthsBefore, monthTitle, shortDay } from './month.ts';

describe('a month in words', () => {
  it('is named as one says it, and with a capital where a sentence begins', () => {
    expect(showMonth('2026-10', 'sv')).toBe('oktober 2026');
    expect(monthTitle('2026-10-01', 'sv')).toBe('Oktober 2026');
    expect(monthTitle('2026-10', 'en')).toBe('October 2026');
  });

  it('names a day with its weekday', () => {
    expect(dayWords('2026-10-14', 'sv')).toBe('onsdag 14 oktober');
    expect(dayWords('2026-10-14', 'en')).toBe('Wednesday 14 October');
    expect(shortDay('2026-10-14', 'sv')).toBe('ons 14 okt');
  });
});

describe('the days of a month', () => {
  it('are as many as the calendar has', () => {
    expect(daysOf('2026-02')).toHaveLength(28);
    expect(daysOf('2028-02')).toHaveLength(29);
    expect(daysOf('2026-10-14').at(-1)).toBe('2026-10-31');
  });

  it('tell weekends from working days', () => {
    expect(daysOf('2026-10').filter(isWeekend)).toHaveLength(9);
  });
});

describe('months back', () => {
  it('cross the turn of the year', () => {
    expect(monthsBefore('2026-11-22', 12)).toBe('2025-11');
    expect(monthsBefore('2026-02', 3)).toBe('2025-11');
  });
});
