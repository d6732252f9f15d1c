import { dayAfter, daysBetween } from '../../../shared/date.ts';
import type { Action } from '../contract/action.ts';
import type { ActionStatus } from '../contract/words.ts';

export const isOpen = (status: ActionStatus): boolean => status === 'planned' || status === 'ongoing';

/** Still to be done though its day has passed; on the day itself it is not late. */
export const isLate = ({ status, dueOn }: Pick<Action, 'status' | 'dueOn'>, today: string): boolean =>
  isOpen(status) && dueOn < today;

/** Which statuses an action may be given from each; `checked` comes by judging the effect, and nothing comes after it. */
const steps: Record<ActionStatus, readonly ActionStatus[]> = {
  planned: ['ongoing', 'done', 'cancelled'],
  ongoing: ['planned', 'done', 'cancelled'],
  done: ['ongoing', 'checked'],
  checked: [],
  cancelled: ['planned', 'ongoing'],
};
export const mayBecome = (from: ActionStatus, to: ActionStatus): boolean => from === to || steps[from].includes(to);
export const nextStatuses = (from: ActionStatus): readonly ActionStatus[] => steps[from];

/** The day for judging the effect when the due day moves: as many days later as needed to keep the time between them. */
export function movedCheck(checkOn: string | null, dueOn: string, movedTo: string): string | null {
  if (checkOn === null || checkOn > movedTo) return checkOn;
  return dayAfter(checkOn, daysBetween(dueOn, movedTo));
}

/**
 * What happens next with an action: it is `late`, due `soon` (7 days) or `later`; done, its effect is to be judged
 * (`check`, or `checkLater` when that day has not come) or nobody will (`unchecked`); judged, it `helped`,
 * helped `partly`, or a new one is needed (`again`) unless one has come (`followed`); or it was `cancelled`.
 */
export type Next =
  | 'late'
  | 'soon'
  | 'later'
  | 'check'
  | 'checkLater'
  | 'unchecked'
  | 'helped'
  | 'partly'
  | 'again'
  | 'followed'
  | 'cancelled';

type Standing = Pick<Action, 'status' | 'dueOn' | 'checkOn' | 'effect'> & { followedBy: readonly unknown[] };

const soonDays = 7;

export function nextOf(action: Standing, today: string): Next {
  if (action.status === 'cancelled') return 'cancelled';
  if (action.status === 'checked') return afterCheck(action);
  if (action.status === 'done') {
    if (action.checkOn === null) return 'unchecked';
    return action.checkOn <= today ? 'check' : 'checkLater';
  }
  if (action.dueOn < today) return 'late';
  return daysBetween(today, action.dueOn) <= soonDays ? 'soon' : 'later';
}

function afterCheck({ effect, followedBy }: Standing): Next {
  if (effect === 'yes') return 'helped';
  if (effect === 'partly') return 'partly';
  return followedBy.length > 0 ? 'followed' : 'again';
}
