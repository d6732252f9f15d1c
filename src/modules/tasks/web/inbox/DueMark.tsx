import { DateText } from '../../../../ui/DateText.tsx';
import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import type { Task, When } from '../../contract/task.ts';

const tones: Partial<Record<When, Tone>> = { late: 'late', week: 'watch' };

/** A task's day; one that has passed or is near is marked. */
export function DueMark({ task: { dueOn, when } }: { task: Pick<Task, 'dueOn' | 'when'> }) {
  const tone = tones[when];
  const day = <DateText at={dueOn} as="near" />;
  return tone ? <StatusMark tone={tone}>{day}</StatusMark> : day;
}
