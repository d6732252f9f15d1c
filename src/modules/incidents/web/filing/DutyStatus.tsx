import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Obligation } from '../../contract/obligation.ts';
import { TimeLeft } from '../clocks/TimeLeft.tsx';
import { filedText, statusNames } from './texts.ts';

/** How a duty stands: its time left, or how it ended. */
export function DutyStatus({ duty: { status, clock, filing }, now }: { duty: Obligation; now: string }) {
  const t = useText();
  if (status === 'open' || status === 'waiting') return <TimeLeft timed={{ status, clock }} now={now} />;
  if (!filing) return <StatusMark tone="neutral">{t(statusNames[status])}</StatusMark>;
  if (filing.late) return <StatusMark tone="late">{t(filedText.late)}</StatusMark>;
  return <StatusMark tone="ok">{t(clock.dueAt ? filedText.inTime : filedText.noLimit)}</StatusMark>;
}
