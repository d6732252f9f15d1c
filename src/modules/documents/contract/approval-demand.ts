import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { may } from '../permissions.ts';
import { DocumentKind } from './words.ts';

/** Kinds of documents that must be approved by named people before they come into force. */
export const ApprovalDemands = z.object({ kinds: z.array(DocumentKind).max(DocumentKind.options.length) });
export type ApprovalDemands = z.infer<typeof ApprovalDemands>;

export const approvalDemandsApi = contract({
  approvalDemands: { method: 'GET', path: '/document-approval-demands', permission: may.edit, reply: ApprovalDemands },
  setApprovalDemands: {
    method: 'PUT',
    path: '/document-approval-demands',
    permission: may.setRules,
    audit: 'documents.approval-demands-set',
    body: ApprovalDemands,
    reply: ApprovalDemands,
  },
});
