import { useText } from '../../../ui/Words.tsx';
import { text } from './words.ts';
import './style/marks.css';

type PeriodProps = { from: string | null; to: string | null };

/** From which day until which, both included: "2024-01-01 – tills vidare". */
export function Period({ from, to }: PeriodProps) {
  const t = useText();
  if (!from) return <span className="period">{to ? t(text.to, { to }) : t(text.untilFurther)}</span>;
  return (
    <span className="period">
      <time dateTime={from}>{from}</time> – {to ? <time dateTime={to}>{to}</time> : t(text.untilFurther)}
    </span>
  );
}
