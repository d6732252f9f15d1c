import { createHash } from 'node:crypto';
import { asSystem } from '../../../../platform/assemble.ts';
import { type Context, workOnly } from '../../../../platform/module.ts';
import { unseal } from '../../../../platform/sealed.ts';
import type { Services } from '../../../../platform/services.ts';
import { Problem } from '../../../../shared/problem.ts';
import { EngineLost } from '../../engine/engine.ts';
import type { Misfit } from '../../intake/misfit.ts';
import { longJob } from '../../jobs/names.ts';
import { countTry, forgetTries, isAttached, removeWaiting, takeWaiting, type WaitingRow } from '../../store/waiting.ts';
import { endInterrupted, importLog, keepRefused, type Post, postOfBytes } from '../intake.ts';
import { takeInJob } from './job-names.ts';
import { callPurpose } from './store-log.ts';
import { takeInWatched } from './watched.ts';

const PROLOG = /^\s*(?:<\?xml[^>]*\?>)?\s*/;

function opened({ masterKey }: Services, { id, sealed }: WaitingRow): Buffer {
  const content = sealed && unseal(sealed, { master: masterKey, purpose: callPurpose, owner: id });
  if (!content) throw new Error('a call that waits cannot be opened with this key');
  return content;
}

/** An uploaded file as it lies, encrypted, in the file store. */
const postOfUpload = ({ files }: Services, name: string, sha256: string): Post => ({
  name,
  sha256,
  sizeBytes: null,
  async *bytes() {
    for await (const chunk of await files.open(sha256)) yield chunk as Buffer;
  },
});

/** Calls are kept in UTF-8, whatever the source's files are in. */
const UTF8 = '<?xml version="1.0" encoding="UTF-8"?>';

/** Calls one after the other in one document, so that they become one batch. */
function postOfCalls(services: Services, calls: readonly WaitingRow[]): Post {
  const parts = calls.map((call) => opened(services, call).toString('utf8').replace(PROLOG, ''));
  const at = calls[0]?.received_at.toISOString().slice(0, 16) ?? '';
  return postOfBytes(`StoreLog ${at}Z (${calls.length})`, Buffer.from(`${UTF8}<calls>${parts.join('\n')}</calls>`));
}

/** Logs name patients: a file is not kept beside the log it has become, unless it is attached to something. */
async function discard(services: Services, { id, sha256 }: { id: string; sha256: string }): Promise<void> {
  const isKept = await asSystem(services, takeInJob, ({ db }) => isAttached(db, id));
  if (!isKept) await services.files.remove(sha256);
}

const takeAway = (services: Services, these: readonly WaitingRow[]): Promise<void> =>
  asSystem(services, takeInJob, async ({ db }) => {
    await removeWaiting(
      db,
      these.map(({ id }) => id),
    );
  });

/** A file that cannot be read has been told of and is taken away; one that met with something else is tried thrice. */
async function takeFile(services: Services, row: WaitingRow): Promise<void> {
  const { id, sha256, source, name } = row;
  if (sha256 === null) return;
  try {
    await importLog(services, { source, post: postOfUpload(services, name, sha256) });
  } catch (error) {
    if (!(error instanceof Problem)) {
      await asSystem(services, takeInJob, ({ db }) => countTry(db, [row.id]));
      return;
    }
  }
  await discard(services, { id, sha256 });
  await takeAway(services, [row]);
}

/** What has been answered OK is never given up: calls that cannot be taken together are taken one by one, and tried again after all else. */
async function takeCalls(services: Services, source: string, calls: readonly WaitingRow[]): Promise<void> {
  try {
    await importLog(services, { source, post: postOfCalls(services, calls) });
  } catch (error) {
    if (calls.length > 1 && !(error instanceof EngineLost))
      return takeEach(calls.map((call) => () => takeCalls(services, source, [call])));
    await asSystem(services, takeInJob, ({ db }) =>
      countTry(
        db,
        calls.map(({ id }) => id),
      ),
    );
    throw error;
  }
  await takeAway(services, calls);
}

async function takeRefused(services: Services, row: WaitingRow): Promise<void> {
  const content = opened(services, row);
  const misfits = JSON.parse(content.toString('utf8')) as Misfit[];
  const sha256 = createHash('sha256').update(row.id).update(content).digest('hex');
  await keepRefused(services, { source: row.source, sha256, misfits });
  await takeAway(services, [row]);
}

/** Does each though another fails; then throws what the first that failed threw. */
async function takeEach(works: readonly (() => Promise<void>)[]): Promise<void> {
  const failed: unknown[] = [];
  for (const work of works) await work().catch((error) => failed.push(error));
  if (failed.length > 0) throw failed[0];
}

/** Reads in what waits, the oldest first; all calls of a source together. What cannot be read stops nothing else. What was interrupted is taken up where it ended. */
export async function takeIn(services: Services): Promise<void> {
  const waiting = await asSystem(services, takeInJob, async (context) => {
    await endInterrupted(context);
    return takeWaiting(context.db);
  });
  const of = (kind: WaitingRow['kind']) => waiting.filter((row) => row.kind === kind);
  const calls = [...Map.groupBy(of('call'), (row) => row.source)];
  await takeEach([
    ...of('file').map((row) => () => takeFile(services, row)),
    ...calls.map(
      ([source, some]) =>
        () =>
          takeCalls(services, source, some),
    ),
    ...of('refused').map((row) => () => takeRefused(services, row)),
    () => takeInWatched(services),
  ]);
}

/** At the start of the server: deliveries that were interrupted say so, and files that failed too often are tried again. */
export async function beginAgain(context: Context): Promise<void> {
  await endInterrupted(context);
  await forgetTries(context.db);
}

export const takeInLogs = workOnly({
  name: takeInJob,
  every: '* * * * *',
  longestMinutes: longJob,
  work: takeIn,
});
