import type { Context } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Document } from '../contract/register.ts';
import { type DecisionOnDocument, markInForce } from '../store/document.ts';
import * as store from '../store/version.ts';
import { askAgain } from './asking.ts';
import { endConsultation } from './ending.ts';

/** Whoever replaces a version says what is changed. */
export function refuseUnsaidChange({ versions }: Document, { changeSummary }: { changeSummary: string }): void {
  if (!versions.some(({ status }) => status === 'published') || changeSummary !== '') return;
  const code = 'documents.change-unsaid';
  throw new Problem(code, 422, {}, [{ path: 'body.changeSummary', message: code }]);
}

/** The decision on a version becomes the document's own; a version without one leaves what the register says. */
const decisionOf = (version: Awaited<ReturnType<typeof store.versionById>>): DecisionOnDocument =>
  version?.decided_by
    ? { decided_by: version.decided_by, decided_on: version.decided_on, paragraph: version.paragraph }
    : {};

/**
 * The draft becomes the version in force and the one before is replaced. Where the change is material, those who were asked to
 * read the one before are asked anew.
 */
export async function bringIntoForce(context: Context, documentId: string, draftId: string): Promise<void> {
  const { db, actor, today } = context;
  const day = today.toString();
  const draft = await store.versionById(db, draftId);
  await endConsultation(context, documentId);
  const replaced = await store.replaceVersionInForce(db, documentId);
  await store.publishVersion(db, draftId, actor.id, day);
  await markInForce(db, documentId, day, decisionOf(draft));
  if (replaced && draft?.change_kind === 'material')
    await askAgain(context, documentId, { id: draftId, contentSha256: draft.content_sha256, by: draft.read_again_by });
}

/** Decided versions come into force on their day. */
export async function bringDueIntoForce(context: Context): Promise<void> {
  for (const { id, document_id } of await store.versionsDue(context.db, context.today.toString()))
    await bringIntoForce(context, document_id, id);
}
