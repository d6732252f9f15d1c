import { NumberText } from '../../../../ui/NumberText.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Amount } from '../../contract/figures.ts';
import { spanWords } from '../../rules/time-left.ts';
import { figureText } from '../../texts/figures.ts';

/** How many, or that it is fewer than five, or not shown. */
export function AmountText({ value }: { value: Amount }) {
  const t = useText();
  if (typeof value === 'number') return <NumberText value={value} />;
  return <span className="soft small">{t(figureText[value])}</span>;
}

const hourMs = 3_600_000;
/** A median time in words. */
export function HoursText({ hours }: { hours: number | null }) {
  const { language } = useLanguage();
  return hours === null ? (
    <span className="faint">–</span>
  ) : (
    <span className="figures figure-hours">{spanWords(hours * hourMs)[language]}</span>
  );
}
