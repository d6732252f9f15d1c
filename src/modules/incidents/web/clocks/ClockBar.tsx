import { useText } from '../../../../ui/Words.tsx';
import { clockState } from '../../rules/clock-state.ts';
import { percentGone } from '../../rules/time-left.ts';
import { ClockMoment } from './ClockMoment.tsx';
import type { Timed } from './TimeLeft.tsx';
import { clockText as text } from './texts.ts';
import { clockTones } from './tones.ts';
import './clocks.css';

/** A clock from its start to its limit with now marked; nothing where the law gives no date. */
export function ClockBar({ timed, now }: { timed: Timed; now: string }) {
  const t = useText();
  const { startAt, dueAt } = timed.clock;
  if (timed.status === 'waiting' || startAt === null || dueAt === null) return null;
  const gone = percentGone({ startAt, dueAt }, now);
  const state = clockState(timed, now);
  const percent = Math.min(99, Math.floor(gone));
  return (
    <div className={`clock-bar tone-${clockTones[state]}`} data-state={state}>
      <div
        className="clock-track"
        role="img"
        aria-label={state === 'overdue' ? t(text.allGone) : t(text.gone, { percent })}
      >
        <span className="clock-gone" style={{ inlineSize: `${gone}%` }} />
        <span className="clock-now" style={{ insetInlineStart: `${gone}%` }} />
      </div>
      <div className="clock-ends">
        <ClockMoment at={startAt} />
        <ClockMoment at={dueAt} />
      </div>
    </div>
  );
}
