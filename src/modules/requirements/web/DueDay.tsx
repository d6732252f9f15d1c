import { DateText } from '../../../ui/DateText.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { today } from '../../../ui/today.ts';
import { useText } from '../../../ui/Words.tsx';
import { dayFromNow } from './calls.ts';
import { text } from './words.ts';
import './style/node.css';

const soonDays = 30;

type DueDayProps = {
  day: string | null;
  as?: 'table' | 'long';
  /** `check`: late from the day after. `validity`: expired from the day after. */
  of?: 'check' | 'validity';
};

/** A day something is due or runs out; one that has passed or is near says so. */
export function DueDay({ day, as = 'table', of = 'check' }: DueDayProps) {
  const t = useText();
  const shown = <DateText at={day} as={as} />;
  if (day === null || day > dayFromNow(soonDays)) return <span className="due">{shown}</span>;
  const past = day < today();
  const words = past ? text[of === 'check' ? 'late' : 'expired'] : text.soon;
  return (
    <span className="due">
      <StatusMark tone={past ? 'late' : 'watch'}>
        {shown} {t(words)}
      </StatusMark>
    </span>
  );
}
