import { defineModule } from '../../platform/module.ts';
import { logReviewApi } from './contract.ts';
import { logStore } from './engine/copy.ts';
import { closeEngine } from './engine/installed.ts';
import { may } from './permissions.ts';
import { logReviewTexts } from './texts.ts';

/** Loggkoll: every access to a patient's record is explained or asked about (PDL 4 kap. 3 §). */
export const logReview = defineModule({
  name: 'logReview',
  title: { sv: 'Loggkoll', en: 'Log review' },
  permissions: may,
  texts: logReviewTexts,
  contract: logReviewApi,
  handlers: {},
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
  records: [
    { kind: 'logReview', name: { sv: 'Loggkontroll', en: 'Log review' }, path: (id) => `/log-review/reviews/${id}` },
    {
      kind: 'logReviewQuestion',
      name: { sv: 'Fråga om en åtkomst', en: 'Question about an access' },
      path: (id) => `/log-review/questions/${id}`,
    },
  ],
});
