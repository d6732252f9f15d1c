import { useState } from 'react';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { RevealedPatient, ReviewItem } from '../../contract/item.ts';
import type { Review } from '../../contract/review.ts';
import type { Decision } from '../../contract/review-words.ts';
import { reviews } from '../calls.ts';
import { type Desk, moveTo, nextPlace, placeOf } from './desk.ts';
import { itemsOf, nextUndecided } from './order.ts';
import { judgeText } from './texts.ts';
import { useDecide } from './useReview.ts';

/** What has been chosen together. */
function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const select = (ids: readonly string[], on: boolean) =>
    setSelected((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  return { selected, select };
}

/** Who the patients are, of the items where that was asked for. */
function useRevealed() {
  const [revealed, setRevealed] = useState<Desk['revealed']>({});
  const reveal = (id: string, patients: readonly RevealedPatient[]) =>
    setRevealed((before) => ({ ...before, [id]: patients }));
  return { revealed, reveal };
}

/** Justified needs no words, nor does an explanation the employee has written; the others do. */
const needsWords = ({ question }: ReviewItem, decision: Decision): boolean =>
  decision === 'explained' ? question?.status !== 'answered' : decision !== 'justified';

const moveToItem = (item: ReviewItem | undefined) => moveTo(item ? placeOf(item.id) : nextPlace);

type Judged = (ids: readonly string[]) => void;

/** Judging one access, with words where they are needed, and taking it back. */
function useJudging(review: Review, items: readonly ReviewItem[], judged: Judged) {
  const [writing, setWriting] = useState<Desk['writing']>(null);
  const one = useDecide(review.id, reviews.decide, ({ items: [item] }) => {
    setWriting(null);
    if (!item) return;
    judged([item.id]);
    moveToItem(nextUndecided(items, item.id));
  });
  const back = useDecide(review.id, reviews.takeBack, ({ items: [item] }) => item && moveToItem(item));
  const judgeWith = ({ id, version }: ReviewItem, decision: Decision, comment: string) =>
    one.send({ params: { id }, body: { version, decision, comment } });
  const judge = (item: ReviewItem, decision: Decision) => {
    if (needsWords(item, decision)) setWriting({ id: item.id, decision });
    else judgeWith(item, decision, '');
  };
  const takeBack = ({ id, version }: ReviewItem) => back.send({ params: { id }, body: { version } });
  return { writing, judge, judgeWith, takeBack, stopWriting: () => setWriting(null), busy: one.busy || back.busy };
}

/** Judging those chosen together as justified. */
function useJudgingMany(review: Review, items: readonly ReviewItem[], judged: Judged) {
  const t = useText();
  const notify = useNotify();
  const many = useDecide(review.id, reviews.decideMany, (decided) => {
    const ids = decided.items.map(({ id }) => id);
    judged(ids);
    notify.done(t(judgeText.bulkDone, { count: ids.length }));
    moveToItem(
      nextUndecided(
        items.filter(({ id }) => !ids.includes(id)),
        null,
      ),
    );
  });
  const judgeMany = (selected: ReadonlySet<string>) => {
    const chosen = items.filter(({ id }) => selected.has(id)).map(({ id, version }) => ({ id, version }));
    many.send({ params: { id: review.id }, body: { items: chosen, decision: 'justified', comment: '' } });
  };
  return { judgeMany, busy: many.busy };
}

/** The work of a month: judging one by one or several at once, and moving on. */
export function useDeskWork(review: Review) {
  const items = itemsOf(review.employees);
  const { selected, select } = useSelection();
  const judged = (ids: readonly string[]) => select(ids, false);
  const judging = useJudging(review, items, judged);
  const { judgeMany, busy } = useJudgingMany(review, items, judged);
  const desk: Desk = { ...judging, ...useRevealed(), review, selected, select, busy: judging.busy || busy };
  return { desk, items, judgeSelected: () => judgeMany(selected), clear: () => select([...selected], false) };
}
