import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Endpoint } from '../../shared/contract.ts';
import { Problem } from '../../shared/problem.ts';
import type { Actor } from '../access/actor.ts';
import { type Entry, earlierReply, recordCreation, recordEntry } from '../audit/record-entry.ts';
import { dayOf } from '../clock.ts';
import type { Db } from '../db/kysely.ts';
import { type Acting, inTransaction } from '../db/transaction.ts';
import type { AuditNote, Context, Module } from '../module.ts';
import type { Services } from '../services.ts';
import { creationKey, fieldOf, type Input } from './input.ts';
import { originOf } from './origin.ts';
import { languageOf } from './who.ts';

type Handler = (context: Context, input: unknown) => Promise<unknown>;
export type Route = { module: Module; name: string; endpoint: Endpoint; handler: Handler };

/** One request on its way through an endpoint. */
export type Asking = {
  route: Route;
  services: Services;
  request: FastifyRequest;
  reply: FastifyReply;
  actor: Actor;
  /** What the use case adds to the trail. */
  note: AuditNote;
  /** What is done to the answer once the work has committed: cookies, a redirect. */
  afterwards: (() => void)[];
};

/** The same creation was answered before: this one is undone and the first answer given again. */
class AnsweredBefore extends Error {}

export const routeName = ({ module, name }: Route): string => `${module.name}.${name}`;
export const permissionOf = ({ permission }: Endpoint): string | null =>
  permission === 'public' ? null : permission.id;

export function actingFor({ route, services, request, actor }: Asking): Acting {
  const today = dayOf(services.clock.now()).toString();
  const { everywhere } = actor;
  return {
    actorId: actor.id || null,
    permission: permissionOf(route.endpoint),
    everywhere,
    requestId: request.id,
    today,
  };
}

function cookieSetter({ reply, services, afterwards }: Asking): Context['cookie'] {
  return (name, value, { maxAgeSeconds, path = '/' } = {}) => {
    const secure = services.config.url.startsWith('https:');
    const options = { path, httpOnly: true, sameSite: 'lax' as const, secure };
    afterwards.push(() => {
      if (value === null) reply.clearCookie(name, options);
      else reply.setCookie(name, value, maxAgeSeconds === undefined ? options : { ...options, maxAge: maxAgeSeconds });
    });
  };
}

function contextFor(asking: Asking, db: Db, client: pg.ClientBase): Context {
  const { services, request, actor } = asking;
  const now = services.clock.now();
  return {
    db,
    actor,
    now,
    today: dayOf(now),
    language: languageOf(request),
    requestId: request.id,
    services,
    from: originOf(request),
    note: (more) => void Object.assign(asking.note, more),
    enqueue: (job, data) => services.jobs.send(client, job, data),
    cookieOf: (name) => request.cookies[name],
    cookie: cookieSetter(asking),
    redirect: (address) => void asking.afterwards.push(() => asking.reply.code(303).header('location', address)),
  };
}

function entryFor({ route, request, actor, note }: Asking, action: string, answer: unknown, input: Input): Entry {
  const subjectId = fieldOf(answer, 'id') ?? fieldOf(input.params, 'id');
  const permission = permissionOf(route.endpoint);
  return {
    ...(subjectId ? { subjectId } : {}),
    actorId: actor.id,
    ...note,
    permission,
    action,
    outcome: 'done',
    requestId: request.id,
  };
}

async function workIn(asking: Asking, input: Input, db: Db, client: pg.ClientBase): Promise<unknown> {
  const { endpoint, handler } = asking.route;
  const { note } = asking;
  const result = await handler(contextFor(asking, db, client), input);
  const answer = endpoint.download ? result : endpoint.reply.parse(result);
  if (!endpoint.audit) return answer;
  const entry = entryFor(asking, endpoint.audit, answer, input);
  if (note.actorId) await client.query("select set_config('app.actor', $1, true)", [note.actorId]);
  const key = creationKey(endpoint, asking.request);
  if (key === undefined || !asking.actor.id) await recordEntry(client, entry);
  else if (!(await recordCreation(client, entry, { key, endpoint: routeName(asking.route), reply: answer })))
    throw new AnsweredBefore();
  return answer;
}

const isDoubled = (error: unknown) =>
  error instanceof AnsweredBefore || (error instanceof Problem && error.code === 'database.exists-already');

/** The use case in one transaction: handler, trimmed reply, audit entry. All of it or nothing. */
export async function perform(asking: Asking, input: Input): Promise<unknown> {
  const { services, route, request, reply } = asking;
  const acting = actingFor(asking);
  const { app } = services.pools;
  try {
    const answer = await inTransaction(app, acting, (db, client) => workIn(asking, input, db, client), {
      readOnly: !route.endpoint.audit,
    });
    for (const step of asking.afterwards) step();
    return answer;
  } catch (error) {
    const key = isDoubled(error) ? creationKey(route.endpoint, request) : undefined;
    if (key === undefined || acting.actorId === null) throw error;
    const actorId = acting.actorId;
    const earlier = await inTransaction(app, acting, (_, client) =>
      earlierReply(client, actorId, key, routeName(route)),
    );
    if (earlier === undefined) throw error;
    reply.header('idempotent-replay', 'true');
    return earlier;
  }
}

/** A refusal is worth knowing even though nothing happened: written in a transaction of its own. */
export async function recordRefusal(asking: Asking, refusal: Problem): Promise<void> {
  const { route, request, actor, services, note } = asking;
  const { actorId: _, ...noted } = note;
  const entry: Entry = {
    ...noted,
    actorId: actor.id,
    permission: permissionOf(route.endpoint),
    action: route.endpoint.audit ?? routeName(route),
    outcome: 'refused',
    requestId: request.id,
    detail: { ...note.detail, reason: refusal.code, path: request.url.split('?')[0] },
  };
  await inTransaction(services.pools.app, actingFor(asking), (_, client) => recordEntry(client, entry));
}
