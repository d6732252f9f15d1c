import { NumberText } from '../../../../ui/NumberText.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Amount } from '../../contract/figures.ts';
import { spanWords } from '../../rules/time-left.ts';
import { figureText } from '../../texts/figures.ts';

/** How many, or that it is fewer than five. */
export function AmountText({ value }: { value: Amount }) {
  const t = useText();
  return value === 'few' ? <span className="soft small">{t(figureText.few)}</span> : <NumberText value={value} />;
}

const hourMs = 3_600_000;
/** A median time in words. */
export function HoursText({ hours }: { hours: number | null }) {
  const { language } = useLanguage();
  return hours === null ? (
    <span className="faint">–</span>
  ) : (
    <span className="figures one-line">{spanWords(hours * hourMs)[language]}</span>
  );
}
