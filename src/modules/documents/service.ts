import type { Handlers } from '../../platform/module.ts';
import type { documentsApi } from './contract.ts';
import { approvalDemandHandlers } from './service/approval-demand.ts';
import { consultationHandlers } from './service/consultation.ts';
import { feedbackHandlers } from './service/feedback.ts';
import { mineHandlers } from './service/mine.ts';
import { processHandlers } from './service/process.ts';
import { readingHandlers } from './service/reading.ts';
import { registerHandlers } from './service/register.ts';
import { textHandlers } from './service/texts.ts';

export const handlers: Handlers<typeof documentsApi> = {
  ...registerHandlers,
  ...textHandlers,
  ...processHandlers,
  ...consultationHandlers,
  ...mineHandlers,
  ...readingHandlers,
  ...feedbackHandlers,
  ...approvalDemandHandlers,
};
