import { defineModule } from '../../platform/module.ts';
import { logReviewApi } from './contract.ts';
import { logStore } from './engine/copy.ts';
import { closeEngine } from './engine/installed.ts';
import { may } from './permissions.ts';
import { reviewHandlers } from './service/review.ts';
import { logReviewTexts } from './texts.ts';

/** Loggkoll: every access to a patient's record is explained or asked about (PDL 4 kap. 3 §). */
export const logReview = defineModule({
  name: 'logReview',
  title: { sv: 'Loggkoll', en: 'Log review' },
  permissions: may,
  texts: logReviewTexts,
  contract: logReviewApi,
  handlers: { ...reviewHandlers },
  migrations: new URL('./migrations/', import.meta.url),
  stores: [logStore],
  atStop: closeEngine,
  tasks: [
    {
      kind: 'logReview.sign',
      name: { sv: 'Granska månadens loggar', en: 'Review the month’s logs' },
      escalates: true,
      deputies: true,
    },
    { kind: 'logReview.explain', name: { sv: 'Berätta om en åtkomst', en: 'Tell about an access' }, escalates: false },
  ],
  notices: [
    { kind: 'logReview.asked', name: { sv: 'En fråga om en åtkomst', en: 'A question about an access' }, mail: true },
    { kind: 'logReview.answered', name: { sv: 'Svar om en åtkomst', en: 'An answer about an access' } },
  ],
  records: [
    { kind: 'logReview', name: { sv: 'Loggkontroll', en: 'Log review' }, path: (id) => `/log-review/reviews/${id}` },
    {
      kind: 'logReviewQuestion',
      name: { sv: 'Fråga om en åtkomst', en: 'Question about an access' },
      path: (id) => `/log-review/questions/${id}`,
    },
  ],
});
