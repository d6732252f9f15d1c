import type { Context, Handlers } from '../../../../platform/module.ts';
import { newId } from '../../../../shared/ids.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { SourceChange } from '../../contract/source.ts';
import type { sourcesApi } from '../../contract/sources.ts';
import { type MisfitReason, misfitReasons } from '../../intake/misfit.ts';
import * as gaps from '../../store/gap.ts';
import * as store from '../../store/sources.ts';
import { insertWaiting } from '../../store/waiting.ts';
import { endGapTask } from './gap-told.ts';
import { replayJob, takeInJob } from './job-names.ts';
import { presentContext, presentDelivery, presentGap, presentRow, presentSource } from './present.ts';
import { inQuarantine } from './quarantine.ts';
import { readSample } from './sample.ts';
import { storeLog } from './store-log.ts';
import { mayBeWatched } from './watched-place.ts';

const HOURS_SHOWN = 30 * 24;
const since = ({ now }: Context): string => now.subtract({ hours: HOURS_SHOWN }).toString();

const missing = () => new Problem('record.not-found', 404);

async function found(context: Context, id: string): Promise<store.SourceRowStored> {
  const row = await store.sourceById(context.db, id, since(context));
  if (!row) throw missing();
  return row;
}

function refuseUnwatchable(path: string | null, { services }: Context): void {
  if (path === null || mayBeWatched(path, services.config.dataDirectory)) return;
  const places = [{ path: 'body.watchedDirectory', message: 'logReview.directory-missing' }];
  throw new Problem('logReview.directory-missing', 422, { path }, places);
}

/** Rows in the log and in quarantine bear the name of their source: by another they would be taken for new ones, or not found. */
async function refuseNewName({ db }: Context, { id, name }: store.SourceRowStored, body: SourceChange): Promise<void> {
  if (body.name !== name && (await store.hasDelivered(db, id)))
    throw new Problem('logReview.source-keeps-name', 409, { name });
}

const reasonInWords = (reason: string) => misfitReasons[reason as MisfitReason] ?? { sv: reason, en: reason };

const columnsOf = (body: SourceChange) => ({
  name: body.name,
  note: body.note,
  delivery_hours: body.deliveryHours,
  silent_minutes: body.silentMinutes,
  skew_seconds: body.skewSeconds,
  watched_directory: body.watchedDirectory,
  active: body.active,
  dialect: JSON.stringify(body.dialect),
});

/** The demo's logs come while the server runs; until the first month is drawn there is little to see. */
const isFilling = async ({ db, services }: Context): Promise<boolean> =>
  services.config.demo && !(await store.anyMonthDrawn(db));

export const sourceHandlers: Handlers<typeof sourcesApi> = {
  sources: async (context) => ({
    items: (await store.listSources(context.db, since(context))).map(presentRow),
    context: presentContext(await store.contextFiles(context.db)),
    filling: await isFilling(context),
  }),
  source: async (context, { params: { id } }) => presentSource(await found(context, id)),
  createSource: async (context, { body: { id, name, format } }) => {
    const unit_id = await store.regionId(context.db);
    await store.insertSource(context.db, { id, unit_id, name, format });
    return presentSource(await found(context, id));
  },
  changeSource: async (context, { params: { id }, body }) => {
    const before = await found(context, id);
    await refuseNewName(context, before, body);
    if (body.watchedDirectory !== before.watched_directory) refuseUnwatchable(body.watchedDirectory, context);
    const isChanged = await store.updateSource(context.db, id, body.version, columnsOf(body));
    if (!isChanged) throw new Problem('record.changed', 409, { current: presentSource(await found(context, id)) });
    return presentSource(await found(context, id));
  },
  readSample: async (context, { params: { id }, body }) => {
    const { name, format } = await found(context, id);
    const readAt = context.now.epochMilliseconds;
    const source = { ...body.dialect, name, skewSeconds: body.skewSeconds, readAt };
    return readSample(format, Buffer.from(body.content, 'base64'), source as Parameters<typeof readSample>[2]);
  },
  deliveries: async (context, { params: { id }, query }) => {
    await found(context, id);
    const { items, ...rest } = await store.listDeliveries(context.db, id, query);
    return { ...rest, items: items.map(presentDelivery) };
  },
  uploadLog: async (context, { params, file: { name, sha256 } }) => {
    const { unit_id } = await found(context, params.id);
    const id = newId(context.now.epochMilliseconds);
    const received = { received_at: context.now.toString(), received_by: context.actor.id };
    const row = { id, source_id: params.id, unit_id, kind: 'file' as const, name, sha256, sealed: null, ...received };
    await insertWaiting(context.db, row);
    await context.enqueue(takeInJob, {});
    context.note({ subjectId: params.id, unitId: unit_id, detail: { name, sha256 } });
    return { id };
  },
  misfits: async (context, { params: { id } }) => {
    await found(context, id);
    const counts = await store.misfitsOf(context.db, id);
    return {
      items: counts.map(({ sender, reason, waiting, accepted, latest_at }) => ({
        sender,
        reason,
        said: reasonInWords(reason),
        waiting: Number(waiting),
        accepted: Number(accepted),
        latestAt: latest_at.toISOString(),
      })),
    };
  },
  quarantine: async (context, { params: { id }, query }) => {
    const { name } = await found(context, id);
    const items = await inQuarantine(context.services, { source: name, ...query });
    context.note({ subjectId: id, detail: { ...query, shown: items.length } });
    return { items };
  },
  replay: async (context, { params: { id } }) => {
    await found(context, id);
    await context.enqueue(replayJob, { sourceId: id });
    return { id };
  },
  gaps: async ({ db }, { query }) => {
    const { items, ...rest } = await gaps.listGaps(db, query);
    return { ...rest, items: items.map(presentGap) };
  },
  closeGap: async (context, { params: { id }, body: { version, explanation } }) => {
    const before = await gaps.gapById(context.db, id);
    if (!before) throw missing();
    if (before.status === 'closed') throw new Problem('logReview.gap-is-closed', 409);
    const closing = { explanation, by: context.actor.id, at: context.now.toString() };
    const isClosed = await gaps.closeGap(context.db, id, version, closing);
    if (!isClosed) throw new Problem('record.changed', 409, { current: presentGap(before) });
    await endGapTask(context, id);
    const after = await gaps.gapById(context.db, id);
    if (!after) throw missing();
    return presentGap(after);
  },
  storeLog: async (context, { bytes, query: { source } }) => storeLog(context, { bytes, named: source }),
};
