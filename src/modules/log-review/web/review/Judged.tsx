import { IconArrowBackUp } from '@tabler/icons-react';
import { Button } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReviewItem } from '../../contract/item.ts';
import { judgeText as text } from './texts.ts';
import { decisionNames, decisionTones } from './words.ts';
import './judge.css';

type JudgedProps = {
  item: ReviewItem;
  /** Takes the judgement back; left out where that can no longer be done. */
  undo?: (() => void) | undefined;
  busy?: boolean;
};

/** How an access was judged, by whom, and the way back. */
export function Judged({ item: { decision, comment, decidedAt, decidedBy }, undo, busy = false }: JudgedProps) {
  const t = useText();
  if (!decision) return null;
  return (
    <div className="judged">
      <div className="judged-line">
        <StatusMark tone={decisionTones[decision]}>{t(decisionNames[decision])}</StatusMark>
        <span className="soft small">
          {decidedBy} · <DateText at={decidedAt} as="near" />
        </span>
        {undo && (
          <Button kind="quiet" size="small" icon={IconArrowBackUp} busy={busy} onClick={undo}>
            {t(text.undo)}
          </Button>
        )}
      </div>
      {comment && <p className="judged-comment">{comment}</p>}
    </div>
  );
}
