import { contract } from '../../shared/contract.ts';
import { approvalDemandsApi } from './contract/approval-demand.ts';
import { consultationsApi } from './contract/consultation.ts';
import { feedbackApi } from './contract/feedback.ts';
import { mineApi } from './contract/mine.ts';
import { processApi } from './contract/process.ts';
import { readingApi } from './contract/reading.ts';
import { registerApi } from './contract/register.ts';
import { textsApi } from './contract/text.ts';

export {
  Area,
  Document,
  DocumentChange,
  DocumentRow,
  DocumentText,
  DocumentVersion,
  NewDocument,
  Section,
} from './contract/register.ts';
export { DocumentKind, DocumentStatus, Openness } from './contract/words.ts';

/** Governing documents: the register, their texts, their way to a decision, consultations, who has read, what readers say. */
export const documentsApi = contract({
  ...registerApi,
  ...textsApi,
  ...processApi,
  ...consultationsApi,
  ...mineApi,
  ...readingApi,
  ...feedbackApi,
  ...approvalDemandsApi,
});
