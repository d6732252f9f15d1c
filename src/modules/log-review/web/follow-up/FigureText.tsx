import type { Text } from '../../../../shared/text.ts';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
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
  const { language } = useLanguage();
  if (share === null) return <span className="faint">–</span>;
  const digits = decimals ?? decimalsOf(share);
  const format = { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return (
    <span className="figures">
      {new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', format).format(share)}
    </span>
  );
}

/** A rule by its name, with its code to tell it from others of the same name and to find it by among the rules. */
export function RuleName({ name, code }: { name: Text; code: string }) {
  const t = useText();
  return (
    <>
      {t(name)} <span className="rule-code">{code}</span>
    </>
  );
}
