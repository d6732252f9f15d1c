import { BarShare } from '../../../../ui/picture/BarShare.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReviewItem } from '../../contract/item.ts';
import { decisionCounts, decisions, decisionTones } from './words.ts';

/** How many were judged which way. */
export function DecisionCounts({ caption, items }: { caption: string; items: readonly ReviewItem[] }) {
  const t = useText();
  const shares = decisions.map((decision) => {
    const count = items.filter((item) => item.decision === decision).length;
    return { label: t(decisionCounts[decision], { count }), value: count, tone: decisionTones[decision] };
  });
  return <BarShare caption={caption} shares={shares} />;
}
