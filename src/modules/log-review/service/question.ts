import type { Context, Handlers } from '../../../platform/module.ts';
import { notify } from '../../../platform/notices/index.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Question, QuestionRow } from '../contract/question.ts';
import type { reviewApi } from '../contract/review-api.ts';
import { seenOf } from '../rules/sentences.ts';
import * as store from '../store/question.ts';
import { todayOf } from './review/read.ts';
import { revealed } from './review/reveal.ts';

type QuestionApi = Pick<typeof reviewApi, 'questions' | 'question' | 'revealAsked' | 'answer'>;

const presentRow = (row: store.QuestionRowStored): QuestionRow => ({
  ...{ id: row.id, number: row.number, title: row.title, status: row.status, dueOn: row.due_on, late: row.late },
  askedAt: row.asked_at.toISOString(),
  askedBy: row.asked_by,
  firstDay: row.first_day,
  version: row.version,
});

function present(row: store.OwnQuestion): Question {
  const { unit, lastDay, days, otherUnits, patients } = row.shown;
  const { firstDay } = row.shown;
  return {
    ...presentRow(row),
    ...{ unit, firstDay, lastDay, days, patients, question: row.question, answer: row.answer },
    seen: seenOf(
      { why: 'case', rules: [], patients, firstDay, lastDay, evidence: { days, otherUnits, lookedFor: [] } },
      'you',
    ),
    answeredAt: row.answered_at?.toISOString() ?? null,
  };
}

/** A question to the actor. Errors: `record.not-found` for anybody else, and once it has been taken back. */
async function asked(context: Context, id: string): Promise<store.OwnQuestion> {
  const row = await store.ownQuestion(context.db, id, todayOf(context));
  if (!row || row.status === 'withdrawn') throw new Problem('record.not-found', 404, { id });
  context.note({ unitId: row.unit_id });
  return row;
}

async function answerTo(context: Context, row: store.OwnQuestion, version: number, answer: string): Promise<void> {
  const standing = await store.standingOf(context.db, row.id);
  if (!standing || standing.closed) throw new Problem('logReview.signed', 409, { id: row.id });
  if (!(await store.answerQuestion(context.db, row.id, { version, answer, answeredAt: context.now.toString() })))
    throw new Problem('record.changed', 409, { current: present(row) });
  const people = row.asker_id ? [row.asker_id] : [];
  await notify(context, {
    people,
    kind: 'logReview.answered',
    recordId: standing.review_id,
    title: `Svar: ${row.title}`,
  });
}

export const questionHandlers: Handlers<QuestionApi> = {
  questions: async (context, { query }) => {
    const { items, ...rest } = await store.ownQuestions(context.db, query, todayOf(context));
    return { ...rest, items: items.map(presentRow) };
  },
  question: async (context, { params }) => present(await asked(context, params.id)),
  revealAsked: async (context, { params }) => {
    const row = await asked(context, params.id);
    return { id: params.id, patients: revealed(context, row) };
  },
  answer: async (context, { params, body }) => {
    await answerTo(context, await asked(context, params.id), body.version, body.answer);
    return present(await asked(context, params.id));
  },
};
