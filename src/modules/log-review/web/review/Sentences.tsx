import { useText } from '../../../../ui/Words.tsx';
import type { ReviewItem } from '../../contract/item.ts';

/** What was seen, what marks it, what was looked for and what speaks for it, in whole sentences. */
export function SentencesOf({ item: { sentences } }: { item: ReviewItem }) {
  const t = useText();
  const { seen, marks, notFound, reasons, chosen } = sentences;
  const rest = [...(notFound ? [notFound] : []), ...reasons];
  return (
    <div className="access-said">
      <p>{[seen, ...marks].map((said) => t(said)).join(' ')}</p>
      {rest.length > 0 && <p>{rest.map((said) => t(said)).join(' ')}</p>}
      <p className="soft small">{t(chosen)}</p>
    </div>
  );
}
