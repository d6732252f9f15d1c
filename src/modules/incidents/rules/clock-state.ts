import { isLate, percentGone } from './time-left.ts';

type Running = { status: 'waiting' | 'open'; clock: { startAt: string | null; dueAt: string | null } };

/**
 * How pressing a clock is: it has not started (`waiting`), the law gives it no date (`undated`), or as the steps at which people
 * are told – under half its time (`running`), from half (`soon`), from 90 percent (`last`), run out (`overdue`).
 */
export type ClockState = 'waiting' | 'undated' | 'running' | 'soon' | 'last' | 'overdue';

export function clockState({ status, clock: { startAt, dueAt } }: Running, now: string): ClockState {
  if (status === 'waiting' || startAt === null) return 'waiting';
  if (dueAt === null) return 'undated';
  if (isLate(dueAt, now)) return 'overdue';
  const gone = percentGone({ startAt, dueAt }, now);
  if (gone >= 90) return 'last';
  return gone >= 50 ? 'soon' : 'running';
}

/** In which part of the wall a clock stands. */
export type WallPart = 'overdue' | 'today' | 'later' | 'undated' | 'waiting';
export const wallParts: readonly WallPart[] = ['overdue', 'today', 'undated', 'later', 'waiting'];
const dayMs = 86_400_000;

export function wallPart(running: Running, now: string): WallPart {
  const state = clockState(running, now);
  if (state === 'overdue' || state === 'undated' || state === 'waiting') return state;
  return Date.parse(running.clock.dueAt ?? '') - Date.parse(now) <= dayMs ? 'today' : 'later';
}
