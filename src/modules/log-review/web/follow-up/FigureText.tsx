import { NumberText } from '../../../../ui/NumberText.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Amount } from '../../contract/review-words.ts';
import { followText as text } from './texts.ts';

/** How many, or that it is fewer than five, or not shown. */
export function AmountText({ value }: { value: Amount }) {
  const t = useText();
  if (typeof value === 'number') return <NumberText value={value} />;
  return <span className="soft small">{t(text[value])}</span>;
}

/** Decimals that tell shares apart near nought and near all of it. */
const decimalsOf = (share: number): number => (share === 0 || share === 1 ? 0 : share < 0.02 || share > 0.95 ? 1 : 0);

/** A share 0–1 in per cent; nothing to measure shows a dash. */
export function ShareText({ share, decimals }: { share: number | null; decimals?: number }) {
  if (share === null) return <NumberText value={null} />;
  const factor = 10 ** (decimals ?? decimalsOf(share));
  return <NumberText value={Math.round(share * 100 * factor) / factor} unit="%" />;
}
