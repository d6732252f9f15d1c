import { createContext, useContext } from 'react';
import type { RevealedPatient, ReviewItem } from '../../contract/item.ts';
import type { Review } from '../../contract/review.ts';
import type { Decision } from '../../contract/review-words.ts';

/** What is at hand while a month is reviewed; gone when the page is left, the patients with it. */
export type Desk = {
  review: Review;
  selected: ReadonlySet<string>;
  select: (ids: readonly string[], on: boolean) => void;
  revealed: Readonly<Record<string, readonly RevealedPatient[]>>;
  reveal: (id: string, patients: readonly RevealedPatient[]) => void;
  /** The item a comment is being written to before it is judged. */
  writing: { id: string; decision: Decision } | null;
  /** Judges at once, or asks for the comment first where one is needed. */
  judge: (item: ReviewItem, decision: Decision) => void;
  judgeWith: (item: ReviewItem, decision: Decision, comment: string) => void;
  stopWriting: () => void;
  takeBack: (item: ReviewItem) => void;
  busy: boolean;
};

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

/** The desk around; throws outside a review. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('An access stands outside a review');
  return desk;
}

/** Where an item stands on the page, for moving to it. */
export const placeOf = (id: string): string => `access-${id}`;
/** Where the next step stands, for when nothing remains. */
export const nextPlace = 'review-next';

const isWithin = ({ top, bottom }: DOMRect, edge: number): boolean => top >= edge && bottom <= window.innerHeight;

/** Moves to a place on the page, again once what changed is drawn; what does not fit in sight is brought to the top. */
export const moveTo = (place: string): void => {
  const focus = () => document.getElementById(place)?.focus({ preventScroll: true });
  focus();
  requestAnimationFrame(() => {
    focus();
    const element = document.getElementById(place);
    const bar = document.getElementById(nextPlace)?.getBoundingClientRect().bottom ?? 0;
    if (element && !isWithin(element.getBoundingClientRect(), bar)) element.scrollIntoView({ block: 'start' });
  });
};
