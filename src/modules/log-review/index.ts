import { defineModule } from '../../platform/module.ts';
import { logReviewApi } from './contract.ts';
import { logStore } from './engine/copy.ts';
import { closeEngine } from './engine/installed.ts';
import { monthJobs } from './jobs/month.ts';
import { may } from './permissions.ts';
import { checkHandlers } from './service/check/handlers.ts';
import { searchJob } from './service/check/search.ts';
import { extractHandlers } from './service/extract/handlers.ts';
import { followUpHandlers } from './service/follow-up.ts';
import { handOutLog } from './service/hand-out/hand-out.ts';
import { openBreachJob } from './service/investigation/breach.ts';
import { keepCirclesJob } from './service/investigation/circles.ts';
import { investigationHandlers } from './service/investigation/handlers.ts';
import { saveRowsJob } from './service/investigation/save-rows.ts';
import { monthHandlers } from './service/month.ts';
import { reviewHandlers } from './service/review.ts';
import { ruleHandlers } from './service/rules/handlers.ts';
import { previewRulesJob } from './service/rules/preview-job.ts';
import { sourceHandlers } from './service/sources/handlers.ts';
import { sourceJobs } from './service/sources/jobs.ts';
import { beginAgain } from './service/sources/take-in.ts';
import { placeSurfJob, surfHandlers } from './service/surf/handlers.ts';
import { logReviewTexts } from './texts.ts';

/** Loggkoll: every access to a patient's record is explained or asked about (PDL 4 kap. 3 §). */
export const logReview = defineModule({
  name: 'logReview',
  title: { sv: 'Loggkoll', en: 'Log review' },
  permissions: may,
  texts: logReviewTexts,
  contract: logReviewApi,
  handlers: {
    ...reviewHandlers,
    ...monthHandlers,
    ...followUpHandlers,
    ...investigationHandlers,
    ...checkHandlers,
    ...extractHandlers,
    ...surfHandlers,
    ...sourceHandlers,
    ...ruleHandlers,
  },
  migrations: new URL('./migrations/', import.meta.url),
  stores: [{ ...logStore, handOut: handOutLog }],
  jobs: [
    openBreachJob,
    keepCirclesJob,
    saveRowsJob,
    searchJob,
    placeSurfJob,
    ...sourceJobs,
    previewRulesJob,
    ...monthJobs,
  ],
  atStart: beginAgain,
  atStop: closeEngine,
  tasks: [
    {
      kind: 'logReview.close-gap',
      name: { sv: 'Ta reda på varför loggen har en lucka', en: 'Find out why the log has a gap' },
      escalates: true,
    },
    {
      kind: 'logReview.sign',
      name: { sv: 'Granska månadens loggar', en: 'Review the month’s logs' },
      escalates: true,
      deputies: true,
    },
    { kind: 'logReview.explain', name: { sv: 'Berätta om en åtkomst', en: 'Tell about an access' }, escalates: false },
    {
      kind: 'logReview.investigate',
      name: { sv: 'Gör klart steg i utredningen', en: 'Settle steps of the investigation' },
      escalates: false,
    },
    {
      kind: 'logReview.name-handlers',
      name: { sv: 'Utse vem som gör stegen i utredningen', en: 'Name who takes the steps of the investigation' },
      escalates: false,
    },
    {
      kind: 'logReview.confirm',
      name: { sv: 'Bekräfta hur utredningen slutar', en: 'Confirm how the investigation ends' },
      escalates: false,
    },
  ],
  notices: [
    { kind: 'logReview.gap', name: { sv: 'En lucka i åtkomstloggen', en: 'A gap in the access log' }, mail: true },
    {
      kind: 'logReview.checked',
      name: { sv: 'Den riktade kontrollen är klar att gå igenom', en: 'The targeted check is ready to go through' },
    },
    {
      kind: 'logReview.case',
      name: { sv: 'Du får ta del av en utredning', en: 'You may take part of an investigation' },
      mail: true,
      mailEach: true,
    },
    { kind: 'logReview.asked', name: { sv: 'En fråga om en åtkomst', en: 'A question about an access' }, mail: true },
    { kind: 'logReview.answered', name: { sv: 'Svar om en åtkomst', en: 'An answer about an access' } },
  ],
  records: [
    {
      kind: 'logReviewGap',
      name: { sv: 'Lucka i loggen', en: 'Gap in the log' },
      path: (id) => `/log-review/sources?tab=gaps&gap=${id}`,
    },
    {
      kind: 'unlawfulAccess',
      name: { sv: 'Utredning av åtkomst', en: 'Investigation of an access' },
      path: (id) => `/log-review/cases/${id}`,
    },
    {
      kind: 'targetedCheck',
      name: { sv: 'Riktad kontroll', en: 'Targeted check' },
      path: (id) => `/log-review/checks/${id}`,
    },
    { kind: 'logExtract', name: { sv: 'Loggutdrag', en: 'Log extract' }, path: (id) => `/log-review/extracts/${id}` },
    { kind: 'logReview', name: { sv: 'Loggkontroll', en: 'Log review' }, path: (id) => `/log-review/reviews/${id}` },
    {
      kind: 'logReviewQuestion',
      name: { sv: 'Fråga om en åtkomst', en: 'Question about an access' },
      path: (id) => `/log-review/questions/${id}`,
    },
  ],
});
