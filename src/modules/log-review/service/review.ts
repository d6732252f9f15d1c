import type { Handlers } from '../../../platform/module.ts';
import { plainName, sheetFile } from '../../../platform/sheet/sheet-file.ts';
import { Problem } from '../../../shared/problem.ts';
import type { reviewApi } from '../contract/review-api.ts';
import { itemsBy } from '../store/item.ts';
import { listReviews } from '../store/review.ts';
import { followJudgement } from './investigation/judged.ts';
import { questionHandlers } from './question.ts';
import { askEmployee, takeQuestionBack } from './review/ask.ts';
import { refuseWithoutComment, settle } from './review/decide.ts';
import { presentReview } from './review/present.ts';
import { judgedReview, reviewAt, todayOf } from './review/read.ts';
import { revealed } from './review/reveal.ts';
import { reviewSheet } from './review/sheet.ts';
import { signMonth } from './review/sign.ts';

export const reviewHandlers: Handlers<typeof reviewApi> = {
  reviews: async (context, { query }) => {
    const { items, ...rest } = await listReviews(context.db, query, todayOf(context));
    return { ...rest, items: items.map(presentReview) };
  },
  review: (context, { params, query }) => reviewAt(context, params.id, query.after),
  reviewSheet: async (context, { params }) => reviewSheet(await reviewAt(context, params.id), context.language),
  reviewFile: async (context, { params, query }) => {
    const review = await reviewAt(context, params.id);
    const sheet = reviewSheet(review, context.language);
    context.note({ subjectId: params.id });
    const name = plainName([review.number, sheet.title], 80);
    return sheetFile(sheet, { format: query.format, name, madeAt: context.now });
  },
  revealPatients: async (context, { params }) => {
    const [item] = await itemsBy(context.db, [params.id]);
    if (!item) throw new Problem('record.not-found', 404, params);
    const { id: reviewId } = await judgedReview(context, item.review_id);
    context.note({ subjectId: params.id, detail: { reviewId, patients: item.patients.length } });
    return { id: params.id, patients: revealed(context, item) };
  },
  decide: async (context, { params, body: { version, decision, comment } }) => {
    refuseWithoutComment(decision, comment);
    const decided = await settle(context, [{ id: params.id, version }], { decision, comment });
    await followJudgement(context, decided.items[0], { decision, comment });
    context.note({ subjectId: params.id, detail: { decision, reviewId: decided.id } });
    return decided;
  },
  decideMany: async (context, { params, body: { items, decision, comment } }) => {
    refuseWithoutComment(decision, comment);
    const decided = await settle(context, items, { decision, comment });
    if (decided.id !== params.id) throw new Problem('record.not-found', 404, params);
    context.note({ detail: { decision, items: items.map(({ id }) => id) } });
    return decided;
  },
  takeBack: async (context, { params, body }) => {
    const decided = await settle(context, [{ id: params.id, version: body.version }], { decision: null, comment: '' });
    context.note({ subjectId: params.id, detail: { reviewId: decided.id } });
    return decided;
  },
  ask: (context, { params, body }) => askEmployee(context, params.id, body),
  withdrawQuestion: (context, { params, body }) => takeQuestionBack(context, params.id, body.version),
  sign: (context, { params, body }) => signMonth(context, params.id, body),
  ...questionHandlers,
};
