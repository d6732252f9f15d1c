import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { page } from '../../../shared/list.ts';
import { AsFile, SheetReply } from '../../../shared/sheet-contract.ts';
import { may } from '../permissions.ts';
import { Answering, Asking, Deciding, RevealedPatient } from './item.ts';
import { Question, QuestionQuery, QuestionRow } from './question.ts';
import { Decided, DecidingMany, Review, ReviewHead, ReviewPart, ReviewQuery, ReviewRow, Signing } from './review.ts';

const version = z.object({ version: z.number().int() });
const Revealed = z.object({ id: z.uuid(), patients: z.array(RevealedPatient) });

export const reviewApi = contract({
  /** The reviews one judges or stands in for, and those of units one leads. */
  reviews: {
    method: 'GET',
    path: '/log-review/reviews',
    permission: may.decide,
    audit: 'logReview.reviews-listed',
    query: ReviewQuery,
    reply: page(ReviewRow),
    export: [
      { key: 'number', label: { sv: 'Nummer', en: 'Number' } },
      { key: 'month', label: { sv: 'Månad', en: 'Month' } },
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'status', label: { sv: 'Status', en: 'Status' } },
      { key: 'items', label: { sv: 'Åtkomster att bedöma', en: 'Accesses to judge' } },
      { key: 'undecided', label: { sv: 'Inte bedömda', en: 'Not judged' } },
      { key: 'dueOn', label: { sv: 'Klar senast', en: 'Due' } },
      { key: 'late', label: { sv: 'Försenad', en: 'Late' } },
      { key: 'signedAt', label: { sv: 'Signerad', en: 'Signed' } },
    ],
  },
  /** One review with its items. Errors: `record.not-found` for those who do not judge it. */
  review: {
    method: 'GET',
    path: '/log-review/reviews/:id',
    permission: may.decide,
    audit: 'logReview.opened',
    params: ById,
    query: ReviewPart,
    reply: Review,
  },
  /** The record of a review, without patients; its first 200 items. */
  reviewSheet: {
    method: 'GET',
    path: '/log-review/reviews/:id/sheet',
    permission: may.decide,
    audit: 'logReview.opened',
    params: ById,
    reply: SheetReply,
  },
  reviewFile: {
    method: 'GET',
    path: '/log-review/reviews/:id/file',
    permission: may.decide,
    audit: 'logReview.review-printed',
    params: ById,
    query: AsFile,
    download: true,
    reply: z.any(),
  },
  /** Who the patients of an item are, in clear. Written in the trail. */
  revealPatients: {
    method: 'POST',
    path: '/log-review/items/:id/patients',
    permission: may.decide,
    audit: 'logReview.patients-revealed',
    params: ById,
    reply: Revealed,
  },
  /**
   * Decides, or decides anew until the review is signed. One's own accesses are not found.
   * Errors: `logReview.signed`, `logReview.comment-needed`, `record.changed`.
   */
  decide: {
    method: 'POST',
    path: '/log-review/items/:id/decide',
    permission: may.decide,
    audit: 'logReview.decided',
    params: ById,
    body: Deciding,
    reply: Decided,
  },
  /** The same decision for several items of one review, `:id`. Errors as for one; then none is decided. */
  decideMany: {
    method: 'POST',
    path: '/log-review/reviews/:id/decide',
    permission: may.decide,
    audit: 'logReview.decided-many',
    params: ById,
    body: DecidingMany,
    reply: Decided,
  },
  /** Takes a decision back. Errors: `logReview.signed`, `logReview.case-opened` once a case of unlawful access has come of it. */
  takeBack: {
    method: 'POST',
    path: '/log-review/items/:id/take-back',
    permission: may.decide,
    audit: 'logReview.taken-back',
    params: ById,
    body: version,
    reply: Decided,
  },
  /** Asks the employee; a task and a notice go to them. Errors: `logReview.nobody-to-ask`, `logReview.asked-already`, `logReview.signed`. */
  ask: {
    method: 'POST',
    path: '/log-review/items/:id/questions',
    permission: may.decide,
    audit: 'logReview.asked',
    params: ById,
    body: Asking,
    reply: Decided,
  },
  /** Takes a question back before it is answered; `:id` is the question's. */
  withdrawQuestion: {
    method: 'POST',
    path: '/log-review/questions/:id/withdraw',
    permission: may.decide,
    audit: 'logReview.question-withdrawn',
    params: ById,
    body: version,
    reply: Decided,
  },
  /** Signs the month of the unit. Errors: `logReview.undecided` (values: `count`), `logReview.signed`. */
  sign: {
    method: 'POST',
    path: '/log-review/reviews/:id/sign',
    permission: may.decide,
    audit: 'logReview.review-signed',
    params: ById,
    body: Signing,
    reply: ReviewHead,
  },
  /** What one has been asked oneself. */
  questions: {
    method: 'GET',
    path: '/log-review/questions',
    permission: may.explain,
    audit: 'logReview.questions-listed',
    query: QuestionQuery,
    reply: page(QuestionRow),
  },
  question: {
    method: 'GET',
    path: '/log-review/questions/:id',
    permission: may.explain,
    audit: 'logReview.question-opened',
    params: ById,
    reply: Question,
  },
  /** Shows the employee whom the question is about. Written in the trail. */
  revealAsked: {
    method: 'POST',
    path: '/log-review/questions/:id/patients',
    permission: may.explain,
    audit: 'logReview.asked-revealed',
    params: ById,
    reply: Revealed,
  },
  /** Answers; the reviewer is told. An answer may be changed until the review is signed. Errors: `logReview.signed`, `logReview.not-asked`. */
  answer: {
    method: 'POST',
    path: '/log-review/questions/:id/answer',
    permission: may.explain,
    audit: 'logReview.answered',
    params: ById,
    body: Answering,
    reply: Question,
  },
});
