import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { FieldFrame } from '../../../../ui/form/FieldFrame.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReviewItem } from '../../contract/item.ts';
import type { Decision } from '../../contract/review-words.ts';
import { moveTo, placeOf, useDesk } from './desk.ts';
import { judgeText as text } from './texts.ts';
import { decisionNames } from './words.ts';

const labels = {
  justified: text.comment,
  explained: text.commentExplained,
  unclear: text.commentUnclear,
  unjustified: text.commentUnjustified,
};
const optional: readonly Decision[] = ['justified', 'explained'];

/** What a decision means, where it does more than it says. */
function Meaning({ decision }: { decision: Decision }) {
  const t = useText();
  if (decision === 'unjustified') return <NoticeLine tone="watch">{t(text.unjustifiedMeans)}</NoticeLine>;
  if (decision === 'unclear') return <p className="soft small">{t(text.unclearMeans)}</p>;
  return null;
}

/** The words that go with a decision; demanded where the decision says that something is not as it should be. */
export function CommentForm({ item, decision }: { item: ReviewItem; decision: Decision }) {
  const t = useText();
  const { judgeWith, stopWriting, busy } = useDesk();
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const mayBeEmpty = optional.includes(decision);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const empty = comment.trim() === '' && !mayBeEmpty;
    setMissing(empty);
    if (empty) field.current?.focus();
    else if (!busy) judgeWith(item, decision, comment.trim());
  };
  const cancel = () => {
    stopWriting();
    moveTo(placeOf(item.id));
  };
  return (
    <form className="judge-form" noValidate onSubmit={send}>
      <h4>{t(decisionNames[decision])}</h4>
      <Meaning decision={decision} />
      <FieldFrame
        label={t(labels[decision])}
        hint={t(text.commentHint)}
        error={missing ? t(text.commentMissing) : undefined}
        optional={mayBeEmpty}
      >
        {(marks) => (
          <textarea
            {...marks}
            ref={field}
            rows={3}
            maxLength={3000}
            className="input"
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
        )}
      </FieldFrame>
      <div className="form-foot">
        <Button type="submit" kind="main" busy={busy}>
          {t(text.save)}
        </Button>
        <Button onClick={cancel}>{t(text.cancel)}</Button>
      </div>
    </form>
  );
}
