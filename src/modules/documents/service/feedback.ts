import type { Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { feedbackApi } from '../contract/feedback.ts';
import * as store from '../store/feedback.ts';
import { documentAt } from './present.ts';

/** "Did this help?" */
export const feedbackHandlers: Handlers<typeof feedbackApi> = {
  giveFeedback: async (context, { params, body }) => {
    const { versions } = await documentAt(context, params.id);
    const version = versions.find(({ number, status }) => number === body.versionNumber && status !== 'draft');
    if (!version) throw new Problem('record.not-found', 404, params);
    const given = await store.giveFeedback(context.db, {
      document_id: params.id,
      version_id: version.id,
      person_id: context.actor.id,
      helpful: body.helpful,
      text: body.text,
      given_on: context.today.toString(),
    });
    context.note({ subjectId: params.id });
    return given;
  },
  feedback: async (context, { params }) => {
    const { mayEdit } = await documentAt(context, params.id);
    if (!mayEdit) throw new Problem('permission.not-here', 403, params);
    const texts = await store.feedbackTexts(context.db, params.id);
    return {
      months: await store.feedbackByMonth(context.db, params.id),
      texts: texts.map(({ helpful, text, given_on, version_number }) => ({
        helpful,
        text,
        givenOn: given_on,
        versionNumber: version_number,
      })),
    };
  },
};
