import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Endpoint } from '../../shared/contract.ts';
import type { Page } from '../../shared/list.ts';
import { Problem } from '../../shared/problem.ts';
import { type Actor, nobody } from '../access/actor.ts';
import { exportList } from '../lists/export.ts';
import type { Download, Module } from '../module.ts';
import type { Services } from '../services.ts';
import { sendDownload } from './download.ts';
import { inputOf } from './input.ts';
import { type Asking, perform, type Route, recordRefusal } from './perform.ts';
import type { Words } from './problems.ts';
import { languageOf, presentedCredential, whoIs } from './who.ts';

/** Every endpoint of every module with its handler. */
export const routesOf = (modules: readonly Module[]): Route[] =>
  modules.flatMap((module) =>
    Object.entries(module.contract).map(([name, endpoint]) => ({
      module,
      name,
      endpoint,
      handler: module.handlers[name] as unknown as Route['handler'],
    })),
  );

/** May this actor ask for this at all? Where (at which unit) is row-level security's to say. */
function refuseUnlessAllowed({ permission }: Endpoint, actor: Actor): void {
  if (permission === 'public') return;
  if (actor === nobody) throw new Problem('permission.signed-out', 401);
  if (!actor.may(permission))
    throw new Problem('permission.missing', 403, { permission: permission.sv, id: permission.id });
  const level = permission.assurance ?? 0;
  if (actor.assurance < level) throw new Problem('permission.assurance', 403, { level, signIn: `level=${level}` });
}

const isRefusal = (error: unknown): error is Problem =>
  error instanceof Problem && (error.status === 401 || error.status === 403);
/** Someone who merely is signed out and looks is not a refusal worth keeping. */
const merelyLooks = ({ actor, request }: Asking, { code }: Problem) =>
  code === 'permission.signed-out' && actor === nobody && !presentedCredential(request) && request.method === 'GET';

type Part = { readonly after: string | undefined; readonly limit: number };

async function answer(asking: Asking, words: Words, part?: Part): Promise<unknown> {
  const { route, services, request, actor } = asking;
  try {
    refuseUnlessAllowed(route.endpoint, actor);
    const input = await inputOf(route.endpoint, request, words, services.files);
    return await perform(
      asking,
      part ? { ...input, query: { ...(input.query as object), ...part, count: false } } : input,
    );
  } catch (error) {
    if (isRefusal(error) && !merelyLooks(asking, error)) await recordRefusal(asking, error);
    throw error;
  }
}

type Made = { services: Services; words: Words };
const askingFor = async (
  route: Route,
  { services }: Made,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Asking> => ({
  route,
  services,
  request,
  reply,
  actor: await whoIs(request, services.gate),
  note: {},
  afterwards: [],
});

/** Adds an endpoint to the server: permission, validation, transaction, audit and reply, for every module alike. */
export function addRoute(app: FastifyInstance, route: Route, made: Made): void {
  const { raw } = route.endpoint;
  if (!raw) {
    listen(app, route, made);
    return;
  }
  // a scope of its own: other endpoints go on refusing these media types
  app.register(async (apart) => {
    apart.removeAllContentTypeParsers();
    apart.addContentTypeParser([...raw.mediaTypes], { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    listen(apart, route, made);
  });
}

function listen(app: FastifyInstance, route: Route, made: Made): void {
  const { raw } = route.endpoint;
  app.route({
    method: route.endpoint.method,
    url: `/api${route.endpoint.path}`,
    ...(raw ? { bodyLimit: raw.mostBytes } : {}),
    handler: async (request, reply) => {
      const result = await answer(await askingFor(route, made, request, reply), made.words);
      return route.endpoint.download ? sendDownload(reply, result as Download) : result;
    },
  });
}

const Format = z.object({ format: z.enum(['csv', 'xlsx']).default('xlsx') });
const EXPORT_PAGE = 1000;

/** Beside a list: the same rows, filter and rights as a file, at `path/export?format=csv|xlsx`, audited as an export. */
export function addExport(app: FastifyInstance, route: Route, made: Made): void {
  const audited: Route = {
    ...route,
    endpoint: { ...route.endpoint, audit: `${route.module.name}.${route.name}-exported` },
  };
  app.get(`/api${route.endpoint.path}/export`, async (request, reply) => {
    const { format } = Format.parse(request.query);
    const asking = await askingFor(route, made, request, reply);
    const load = async (after: string | undefined) =>
      (await answer(after === undefined ? { ...asking, route: audited } : asking, made.words, {
        after,
        limit: EXPORT_PAGE,
      })) as Page<Record<string, unknown>>;
    const wanted = { format, language: languageOf(request), load, module: route.module.name, words: made.words };
    return sendDownload(reply, await exportList(route.endpoint, wanted));
  });
}
