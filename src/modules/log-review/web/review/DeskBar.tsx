import { Button } from '../../../../ui/Button.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Review } from '../../contract/review.ts';
import { nextPlace } from './desk.ts';
import { headText, judgeText } from './texts.ts';

type ChosenProps = { count: number; judge: () => void; clear: () => void; busy: boolean };

/** What is done with those chosen together. */
function Chosen({ count, judge, clear, busy }: ChosenProps) {
  const t = useText();
  return (
    <>
      <p role="status">
        <strong>{t(judgeText.selected, { count })}</strong> <span className="desk-hint">{t(judgeText.bulkHint)}</span>
      </p>
      <div className="desk-acts">
        <Button onClick={clear}>{t(judgeText.clear)}</Button>
        <Button kind="main" busy={busy} onClick={judge}>
          {t(judgeText.bulk)}
        </Button>
      </div>
    </>
  );
}

type ProgressProps = { review: Review; goOn: () => void; sign: () => void };

/** How far one has come, and the one next step. */
function Progress({ review: { items, undecided, waiting }, goOn, sign }: ProgressProps) {
  const t = useText();
  const judged = items - undecided;
  return (
    <>
      <p role="status">
        <strong>{t(headText.progress, { judged, items })}</strong>{' '}
        <span className="desk-hint">
          {undecided === 0 ? t(headText.allJudged) : waiting > 0 && t(headText.waiting, { count: waiting })}
        </span>
      </p>
      <div className="desk-acts">
        {undecided > 0 ? (
          <Button onClick={goOn}>{t(judged === 0 ? headText.begin : headText.toNext)}</Button>
        ) : (
          <Button kind="main" aria-haspopup="dialog" onClick={sign}>
            {t(headText.sign)}
          </Button>
        )}
      </div>
      <progress className="desk-meter" max={Math.max(items, 1)} value={judged} aria-hidden="true" />
    </>
  );
}

type DeskBarProps = ProgressProps & { chosen: ChosenProps };

/** Stays in sight while one works: progress and the next step, or what to do with those chosen. */
export function DeskBar({ chosen, ...progress }: DeskBarProps) {
  const t = useText();
  return (
    <section id={nextPlace} tabIndex={-1} className="desk-bar" aria-label={t(headText.next)}>
      {chosen.count > 0 ? <Chosen {...chosen} /> : <Progress {...progress} />}
    </section>
  );
}
