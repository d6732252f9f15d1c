import { describe, expect, it } from 'vitest';
import { standingOf } from './standing.ts';

const aReview = { status: 'open', late: false, items: 12, undecided: 12 } as const;

describe('how a review stands', () => {
  it('is not begun, open and then ready to sign as the accesses are judged', () => {
    expect(standingOf(aReview)).toBe('notBegun');
    expect(standingOf({ ...aReview, undecided: 5 })).toBe('open');
    expect(standingOf({ ...aReview, undecided: 0 })).toBe('ready');
  });

  it('is late when its day has passed, however much is judged', () => {
    expect(standingOf({ ...aReview, late: true })).toBe('late');
    expect(standingOf({ ...aReview, undecided: 0, late: true })).toBe('late');
  });

  it('is signed and nothing else once it is signed', () => {
    expect(standingOf({ ...aReview, undecided: 0, status: 'signed', late: true })).toBe('signed');
  });

  it('is ready at once when nothing was drawn', () => {
    expect(standingOf({ ...aReview, items: 0, undecided: 0 })).toBe('ready');
  });
});
