import { FactList } from '../../../../ui/Facts.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Clock } from '../../contract/obligation.ts';
import { ClockMoment } from './ClockMoment.tsx';
import { clockText as text } from './texts.ts';

/** The rule of a clock, where it starts, and its arithmetic; unfolded on demand. */
export function ClockRule({ clock: { rule, startAt, dueAt, arithmetic } }: { clock: Clock }) {
  const t = useText();
  const facts = [
    { label: t(text.rule), value: t(rule), wide: true },
    { label: t(text.start), value: startAt ? <ClockMoment at={startAt} /> : t(text.notStarted) },
    { label: t(text.end), value: dueAt ? <ClockMoment at={dueAt} /> : t(startAt ? text.noEnd : text.notStarted) },
    { label: t(text.arithmetic), value: t(arithmetic), wide: true },
  ];
  return (
    <details className="clock-rule">
      <summary>{t(text.how)}</summary>
      <FactList facts={facts} />
    </details>
  );
}
