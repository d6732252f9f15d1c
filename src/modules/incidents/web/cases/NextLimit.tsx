import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useNow } from '../../../../ui/useNow.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { IncidentRow } from '../../contract/case.ts';
import { LimitLeft } from '../clocks/TimeLeft.tsx';
import { listText as text } from './texts.ts';

/** When the next report of a case is due, with the time left; said in words where the law gives no date. */
export function NextLimit({ row: { nextDueAt, openClocks } }: { row: Pick<IncidentRow, 'nextDueAt' | 'openClocks'> }) {
  const t = useText();
  const now = useNow();
  if (nextDueAt) return <LimitLeft dueAt={nextDueAt} now={now} />;
  if (openClocks > 0) return <StatusMark tone="watch">{t(text.nextUndated)}</StatusMark>;
  return <span className="faint">–</span>;
}
