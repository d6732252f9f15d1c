import { useText } from '../../../../ui/Words.tsx';
import type { ReviewItem } from '../../contract/item.ts';
import { CommentForm } from './CommentForm.tsx';
import { useDesk } from './desk.ts';
import { judgeText as text } from './texts.ts';
import { decisionHints, decisionNames, decisions } from './words.ts';
import './judge.css';

/** The four decisions, alike in weight; one that needs words asks for them in the same place. */
export function Judge({ item }: { item: ReviewItem }) {
  const t = useText();
  const { judge, writing, busy } = useDesk();
  if (writing?.id === item.id) return <CommentForm key={writing.decision} item={item} decision={writing.decision} />;
  return (
    <fieldset className="judge" aria-busy={busy || undefined}>
      <legend className="unseen">{t(text.judge)}</legend>
      {decisions.map((decision, place) => (
        <button key={decision} type="button" className="judge-choice" onClick={() => !busy && judge(item, decision)}>
          <span className="judge-key" aria-hidden="true">
            {place + 1}
          </span>
          <span>
            <strong>{t(decisionNames[decision])}</strong>
            <small>{t(decisionHints[decision])}</small>
          </span>
        </button>
      ))}
    </fieldset>
  );
}
