import { createHash } from 'node:crypto';
import type { Context } from '../../../platform/module.ts';
import { richBlocks } from '../../../platform/rich-text/blocks.ts';
import { passagesOf } from '../../../platform/rich-text/passages.ts';
import { hasUndescribedImage, safeRichText } from '../../../platform/rich-text/safe.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import { voids } from '../rules/lifecycle.ts';
import { sectionsOf, withAnchors } from '../rules/sections.ts';
import { type Passage, replacePassages } from '../store/passage.ts';
import * as store from '../store/version.ts';
import { voidRound } from './ending.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

type Draft = Awaited<ReturnType<typeof store.draftOf>>;

/** A changed text is another text: whoever approved the one before is asked anew. */
async function backToWriting(context: Context, documentId: string, draft: NonNullable<Draft>): Promise<void> {
  if (draft.stage === 'decided') throw new Problem('documents.is-decided', 409, { id: documentId });
  if (!voids(draft.stage)) return;
  await voidRound(context, documentId, '');
  await store.setStanding(context.db, draft.id, { stage: 'writing' });
}

/** The passages of a text, each numbered as the section it is. */
function passages(body: string): Passage[] {
  const sections = new Map(sectionsOf(body).map((section) => [section.anchor, section]));
  return passagesOf(richBlocks(body)).map(({ anchor, heading, text }) => {
    const section = sections.get(anchor);
    return { anchor, number: section?.number ?? '', heading: section?.heading ?? heading, text };
  });
}

async function derive({ db }: Context, versionId: string, body: string): Promise<void> {
  await store.replaceSections(db, versionId, sectionsOf(body));
  await replacePassages(db, versionId, passages(body));
}

/**
 * Puts text into the draft, making one (the next number) where there is none; answers its number. `seen`: the draft's version
 * that the writer saw. Errors: `record.changed`, `documents.is-decided`, `documents.image-without-description`.
 */
export async function writeDraft(
  context: Context,
  documentId: string,
  html: string,
  seen: number | null,
): Promise<number> {
  const body = withAnchors(safeRichText(html));
  if (hasUndescribedImage(body))
    throw new Problem('documents.image-without-description', 422, {}, [
      { path: 'body.body', message: 'documents.image-without-description' },
    ]);
  const content_sha256 = hashOf(body);
  const draft = await store.draftOf(context.db, documentId);
  if ((draft?.version ?? null) !== seen) throw new Problem('record.changed', 409, { current: draft });
  if (draft && draft.content_sha256 === content_sha256) return draft.number;
  if (draft) await backToWriting(context, documentId, draft);
  const versions = draft ? [] : await store.versionsOf(context.db, documentId);
  const number = draft?.number ?? (versions[0]?.number ?? 0) + 1;
  const id = draft?.id ?? newId(context.now.epochMilliseconds);
  if (draft) await store.updateDraft(context.db, id, { body, content_sha256 });
  else await store.insertVersion(context.db, { id, document_id: documentId, number, body, content_sha256 });
  await derive(context, id, body);
  return number;
}
