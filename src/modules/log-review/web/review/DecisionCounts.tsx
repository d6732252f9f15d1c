import { BarShare } from '../../../../ui/picture/BarShare.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReviewItem } from '../../contract/item.ts';
import { signText as text } from './texts.ts';
import { decisionNames, decisions, decisionTones } from './words.ts';

/** How many were judged which way. */
export function DecisionCounts({ items }: { items: readonly ReviewItem[] }) {
  const t = useText();
  const shares = decisions.map((decision) => ({
    label: t(decisionNames[decision]).toLowerCase(),
    value: items.filter((item) => item.decision === decision).length,
    tone: decisionTones[decision],
  }));
  return <BarShare caption={t(text.lead)} shares={shares} />;
}
