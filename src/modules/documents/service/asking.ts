import type { Context } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import { atOnce, readAgainBy } from '../rules/lifecycle.ts';
import * as store from '../store/reading.ts';
import { withdrawReading } from './ending.ts';

/** A job asks this many at a time. */
const batchSize = 2000;

export const askingJob = 'documents.ask-to-read';

type Asking = {
  id: string;
  documentId: string;
  versionId: string;
  contentSha256: string;
  audience: store.Audience;
  dueOn: string;
  note: string;
  expected: number;
  againOf: string | null;
};

/** Records the request and asks everyone it reaches: now, or by a job when they are many. */
export async function ask(context: Context, asking: Asking): Promise<void> {
  const { db, today, enqueue } = context;
  const { id, audience, expected } = asking;
  await store.insertRequest(db, {
    id,
    document_id: asking.documentId,
    version_id: asking.versionId,
    content_sha256: asking.contentSha256,
    due_on: asking.dueOn,
    note: asking.note,
    unit_ids: audience.unitIds,
    roles: audience.roles,
    person_ids: audience.personIds,
    expected,
    asked_on: today.toString(),
    again_of: asking.againOf,
  });
  if (expected > atOnce) return enqueue(askingJob, { id, after: null });
  await store.askNext(db, id, null, atOnce);
  await store.openRequest(db, id);
}

/** One batch of a large request; the next follows in a job of its own, so that each is committed and seen as progress. */
export async function askBatch({ db, enqueue }: Context, data: Record<string, unknown>): Promise<void> {
  const id = String(data.id);
  const request = await store.requestToAsk(db, id);
  if (request?.status !== 'asking') return;
  const after = typeof data.after === 'string' ? data.after : null;
  const { looked, last_id } = await store.askNext(db, id, after, batchSize);
  if (looked < batchSize) await store.openRequest(db, id);
  else await enqueue(askingJob, { id, after: last_id });
}

type NewVersion = { id: string; contentSha256: string; by: string | null };

/** What was asked about the version before is withdrawn and asked anew about this one, of the same units, roles and people. */
export async function askAgain(context: Context, documentId: string, version: NewVersion): Promise<void> {
  const today = context.today.toString();
  for (const before of await withdrawReading(context, documentId)) {
    const audience = { unitIds: before.unit_ids, roles: before.roles, personIds: before.person_ids };
    const { people_count } = await store.countAudience(context.db, documentId, audience);
    await ask(context, {
      id: newId(context.now.epochMilliseconds),
      documentId,
      versionId: version.id,
      contentSha256: version.contentSha256,
      audience,
      dueOn: version.by ?? readAgainBy(today, { askedOn: before.asked_on, dueOn: before.due_on }),
      note: before.note,
      expected: people_count,
      againOf: before.id,
    });
  }
}
