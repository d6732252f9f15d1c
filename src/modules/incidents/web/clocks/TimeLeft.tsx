import { showMoment } from '../../../../shared/date.ts';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { clockState, wallPart } from '../../rules/clock-state.ts';
import { timeGone, timeLeft } from '../../rules/time-left.ts';
import { stateNames, clockText as text } from './texts.ts';
import { clockTones } from './tones.ts';

export type Timed = { status: 'waiting' | 'open'; clock: { startAt: string | null; dueAt: string | null } };

function Left({ dueAt, now }: { dueAt: string; now: string }) {
  const t = useText();
  return (
    <time dateTime={dueAt} title={showMoment(dueAt)}>
      {t(timeLeft(dueAt, now))}
    </time>
  );
}

/** How long a clock has left, in words: never a made-up date where the law gives none. */
export function TimeLeft({ timed, now }: { timed: Timed; now: string }) {
  const t = useText();
  const state = clockState(timed, now);
  const { startAt, dueAt } = timed.clock;
  return (
    <StatusMark tone={clockTones[state]}>
      {state !== 'waiting' && dueAt ? <Left dueAt={dueAt} now={now} /> : t(stateNames[state])}{' '}
      {state === 'undated' && startAt && (
        <span className="clock-since">{t(text.since, { span: t(timeGone(startAt, now)) })}</span>
      )}
    </StatusMark>
  );
}

const limitTones = { overdue: 'serious', today: 'watch' } as const;

/** Time left until a limit of which only the end is known, as in a list of cases. */
export function LimitLeft({ dueAt, now }: { dueAt: string; now: string }) {
  const part = wallPart({ status: 'open', clock: { startAt: dueAt, dueAt } }, now);
  const tone = part === 'overdue' || part === 'today' ? limitTones[part] : 'neutral';
  return (
    <StatusMark tone={tone}>
      <Left dueAt={dueAt} now={now} />
    </StatusMark>
  );
}
