import { DateText } from '../../../ui/DateText.tsx';
import { StatusMark, type Tone } from '../../../ui/StatusMark.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { ActionRow } from '../contract/action.ts';
import type { ActionStatus, Effect, GoalStatus } from '../contract/words.ts';
import { effectNames, goalStatusNames, priorityNames, statusNames } from '../texts/words.ts';
import { text } from './texts.ts';

const statusTones: Record<ActionStatus, Tone> = {
  planned: 'probable',
  ongoing: 'neutral',
  done: 'ok',
  checked: 'ok',
  cancelled: 'neutral',
};
const effectTones: Record<Effect, Tone> = { yes: 'ok', partly: 'watch', no: 'late' };
export const goalTones: Record<GoalStatus, Tone> = {
  reached: 'ok',
  onTrack: 'ok',
  behind: 'watch',
  missed: 'late',
  unmeasured: 'probable',
};

/** How far an action has come. */
export function ActionStatusMark({ status, framed = false }: { status: ActionStatus; framed?: boolean }) {
  const t = useText();
  return (
    <StatusMark tone={statusTones[status]} framed={framed}>
      {t(statusNames[status])}
    </StatusMark>
  );
}

/** Whether an action helped. */
export function EffectMark({ effect }: { effect: Effect }) {
  const t = useText();
  return <StatusMark tone={effectTones[effect]}>{t(effectNames[effect])}</StatusMark>;
}

/** How a goal stands. */
export function GoalStatusMark({ status, framed = false }: { status: GoalStatus; framed?: boolean }) {
  const t = useText();
  return (
    <StatusMark tone={goalTones[status]} framed={framed}>
      {t(goalStatusNames[status])}
    </StatusMark>
  );
}

type DueProps = { action: Pick<ActionRow, 'dueOn' | 'late'>; as?: 'table' | 'long' };

/** The due day; one that has passed says so. */
export function DueDay({ action: { dueOn, late }, as = 'table' }: DueProps) {
  const t = useText();
  const day = <DateText at={dueOn} as={as} />;
  if (!late) return day;
  return (
    <StatusMark tone="late">
      {day} {t(text.lateMark)}
    </StatusMark>
  );
}

/** How many times the due day has moved; two or more stands out. */
export function MovedTimes({ count, zero = false }: { count: number; zero?: boolean }) {
  const t = useText();
  if (count === 0) return <span className="faint">{zero ? t(text.never) : '–'}</span>;
  const words = count === 1 ? t(text.movedOnce) : t(text.movedTimes, { count });
  return count > 1 ? <StatusMark tone="watch">{words}</StatusMark> : words;
}

export function PriorityName({ priority }: Pick<ActionRow, 'priority'>) {
  const t = useText();
  const name = t(priorityNames[priority]);
  return priority === 'high' ? <strong>{name}</strong> : name;
}
