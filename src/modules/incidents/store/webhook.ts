import { type Insertable, sql, type Updateable } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { keyset } from '../../../platform/lists/keyset.ts';
import type { Delivery, WebhookEvent } from '../contract/webhook.ts';
import type { IncidentTables } from '../tables.ts';
import { tables } from './rows.ts';

type State = Delivery['state'];
const lastOf = (column: 'state' | 'created_at') =>
  sql`(select ${sql.ref(`d.${column}`)} from incidents.webhook_delivery d where d.webhook_id = w.id
    order by d.created_at desc, d.id desc limit 1)`;

const webhooks = (db: Db) =>
  tables(db)
    .selectFrom('incidents.webhook as w')
    .select(['w.id', 'w.name', 'w.url', 'w.events', 'w.active', 'w.version'])
    .select(lastOf('state').$castTo<State | null>().as('last_state'))
    .select(lastOf('created_at').$castTo<Date | null>().as('last_at'));
export type WebhookRow = Awaited<ReturnType<ReturnType<typeof webhooks>['executeTakeFirstOrThrow']>>;

export const listWebhooks = (db: Db) => webhooks(db).orderBy('w.name').orderBy('w.id').limit(200).execute();
export const webhookById = (db: Db, id: string) => webhooks(db).where('w.id', '=', id).executeTakeFirst();

export const insertWebhook = (db: Db, row: Insertable<IncidentTables['incidents.webhook']>) =>
  tables(db).insertInto('incidents.webhook').values(row).execute();

/** Writes a change to the version seen; false when somebody was there before. */
export async function updateWebhook(
  db: Db,
  id: string,
  version: number,
  change: Updateable<IncidentTables['incidents.webhook']>,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('incidents.webhook')
    .set(change)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Puts what has happened in a case in line for those who asked for it; answers how many. */
export async function announce(
  db: Db,
  { incidentId, event, link, now }: { incidentId: string; event: WebhookEvent; link: string; now: string },
): Promise<number> {
  const { rows } = await sql<{ told: number }>`
    select incidents.announce(${incidentId}::uuid, ${event}, ${link}, ${now}::timestamptz) as told`.execute(db);
  return rows[0]?.told ?? 0;
}

const deliveries = (db: Db) =>
  tables(db)
    .selectFrom('incidents.webhook_delivery as d')
    .select(['d.id', 'd.event', 'd.body', 'd.state', 'd.attempts', 'd.created_at', 'd.next_try_at', 'd.ended_at'])
    .select(['d.last_status', 'd.last_answer']);
export type DeliveryRow = Awaited<ReturnType<ReturnType<typeof deliveries>['executeTakeFirstOrThrow']>>;

type Asked = { sort: string; limit: number; after?: string | undefined; count: boolean; state?: State | undefined };
export function listDeliveries(db: Db, webhookId: string, asked: Asked) {
  const all = deliveries(db).where('d.webhook_id', '=', webhookId);
  const query = asked.state ? all.where('d.state', '=', asked.state) : all;
  return keyset(db, query, asked, { id: sql.ref('d.id'), columns: { createdAt: sql.ref('d.created_at') } });
}
export const deliveryById = (db: Db, id: string) => deliveries(db).where('d.id', '=', id).executeTakeFirst();

export const insertDelivery = (db: Db, row: Insertable<IncidentTables['incidents.webhook_delivery']>) =>
  tables(db).insertInto('incidents.webhook_delivery').values(row).execute();

/** Puts one that has failed in line again; false when it has not. */
export async function putInLine(db: Db, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('incidents.webhook_delivery')
    .set({ state: 'waiting', attempts: 0, next_try_at: now, ended_at: null })
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export type Due = {
  id: string;
  webhook_id: string;
  event: string;
  body: string;
  attempts: number;
  url: string;
  secret: Buffer;
  active: boolean;
};
/** Takes deliveries whose time has come; nobody else takes them before `until`. */
export async function takeDue(
  db: Db,
  { now, until, most }: { now: string; until: string; most: number },
): Promise<Due[]> {
  const { rows } = await sql<Due>`with due as (
      select id from incidents.webhook_delivery where next_try_at <= ${now}::timestamptz
      order by next_try_at limit ${most} for update skip locked),
    taken as (update incidents.webhook_delivery d set next_try_at = ${until}::timestamptz, attempts = d.attempts + 1
      from due where d.id = due.id returning d.*)
    select t.id, t.webhook_id, t.event, t.body, t.attempts, w.url, w.secret, w.active
    from taken t join incidents.webhook w on w.id = t.webhook_id order by t.created_at, t.id`.execute(db);
  return rows;
}

/** What became of a delivery; `retryAt` only when it waits for another try. */
export type Fate = { state: State; status: number | null; answer: string; retryAt: string | null };
export const settle = (db: Db, id: string, { state, status, answer, retryAt }: Fate, now: string) =>
  tables(db)
    .updateTable('incidents.webhook_delivery')
    .set({
      state,
      last_status: status,
      last_answer: answer,
      next_try_at: retryAt,
      ended_at: state === 'waiting' ? null : now,
    })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();

export const removeDeliveriesBefore = (db: Db, before: string) =>
  tables(db)
    .deleteFrom('incidents.webhook_delivery')
    .where(sql<boolean>`created_at < ${before}::timestamptz`)
    .where('state', '<>', 'waiting')
    .execute();
