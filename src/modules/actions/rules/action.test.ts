import { describe, expect, test } from 'vitest';
import { isLate, mayBecome, movedCheck, nextOf } from './action.ts';

const today = '2026-11-21';

describe('an action', () => {
  test.each([
    ['planned', '2026-11-20', true],
    ['ongoing', '2026-11-20', true],
    ['ongoing', '2026-11-21', false],
    ['done', '2026-11-01', false],
    ['cancelled', '2026-11-01', false],
  ] as const)('%s and due %s: late is %s', (status, dueOn, late) =>
    expect(isLate({ status, dueOn }, today)).toBe(late),
  );

  test('is checked only from done, and nothing comes after that', () => {
    expect(mayBecome('ongoing', 'checked')).toBe(false);
    expect(mayBecome('done', 'checked')).toBe(true);
    expect(mayBecome('checked', 'ongoing')).toBe(false);
    expect(mayBecome('cancelled', 'planned')).toBe(true);
  });

  test.each([
    ['no check stays none', null, null],
    ['a check after the new day stays', '2027-06-01', '2027-06-01'],
    ['one passed by moves on by as much', '2026-12-31', '2027-04-01'],
  ])('moved from 30 November to 1 March: %s', (_, checkOn, moved) =>
    expect(movedCheck(checkOn, '2026-11-30', '2027-03-01')).toBe(moved),
  );

  test.each([
    [{ status: 'planned', dueOn: '2026-11-20' }, 'late'],
    [{ status: 'ongoing', dueOn: '2026-11-28' }, 'soon'],
    [{ status: 'ongoing', dueOn: '2026-11-29' }, 'later'],
    [{ status: 'done' }, 'unchecked'],
    [{ status: 'done', checkOn: '2026-11-21' }, 'check'],
    [{ status: 'done', checkOn: '2026-11-22' }, 'checkLater'],
    [{ status: 'checked', effect: 'yes' }, 'helped'],
    [{ status: 'checked', effect: 'partly' }, 'partly'],
    [{ status: 'checked', effect: 'no' }, 'again'],
    [{ status: 'checked', effect: 'no', followedBy: [{}] }, 'followed'],
    [{ status: 'cancelled' }, 'cancelled'],
  ] as const)('%o: next is %s', (given, next) =>
    expect(nextOf({ dueOn: '2026-01-01', checkOn: null, effect: null, followedBy: [], ...given }, today)).toBe(next),
  );
});
