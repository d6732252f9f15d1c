import { useState } from 'react';
import type { RevealedPatient, ReviewItem } from '../../contract/item.ts';
import type { Review } from '../../contract/review.ts';
import type { Decision } from '../../contract/review-words.ts';
import { reviews } from '../calls.ts';
import { type Desk, moveTo, nextPlace, placeOf } from './desk.ts';
import { itemsOf, nextUndecided } from './order.ts';
import { useDecide } from './useReview.ts';

/** What has been chosen together. */
function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const select = (ids: readonly string[], on: boolean) =>
    setSelected((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  return { selected, select, clear: () => setSelected(new Set()) };
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

/** The work of a month: judging one by one or several at once, and moving on. */
export function useDeskWork(review: Review) {
  const { selected, select, clear } = useSelection();
  const [writing, setWriting] = useState<Desk['writing']>(null);
  const items = itemsOf(review.employees);
  const moveOn = (from: string) => {
    const next = nextUndecided(items, from);
    moveTo(next ? placeOf(next.id) : nextPlace);
  };
  const judged = useDecide(review.id, reviews.decide, ({ items: [item] }) => {
    setWriting(null);
    if (!item) return;
    select([item.id], false);
    moveOn(item.id);
  });
  const back = useDecide(review.id, reviews.takeBack, ({ items: [item] }) => item && moveTo(placeOf(item.id)));
  const many = useDecide(review.id, reviews.decideMany, () => {
    clear();
    const next = items.find(({ id, decision }) => decision === null && !selected.has(id));
    moveTo(next ? placeOf(next.id) : nextPlace);
  });
  const judgeWith = ({ id, version }: ReviewItem, decision: Decision, comment: string) =>
    judged.send({ params: { id }, body: { version, decision, comment } });
  const judge = (item: ReviewItem, decision: Decision) => {
    if (needsWords(item, decision)) setWriting({ id: item.id, decision });
    else judgeWith(item, decision, '');
  };
  const judgeSelected = () => {
    const chosen = items.filter(({ id }) => selected.has(id)).map(({ id, version }) => ({ id, version }));
    many.send({ params: { id: review.id }, body: { items: chosen, decision: 'justified', comment: '' } });
  };
  const desk: Desk = {
    ...useRevealed(),
    review,
    selected,
    select,
    writing,
    judge,
    judgeWith,
    stopWriting: () => setWriting(null),
    takeBack: ({ id, version }) => back.send({ params: { id }, body: { version } }),
    busy: judged.busy || back.busy || many.busy,
  };
  return { desk, items, judgeSelected, clear };
}
