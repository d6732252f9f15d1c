import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import serveStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import { Problem } from '../../shared/problem.ts';
import { PageProblem } from '../module.ts';
import type { Services } from '../services.ts';
import { version } from '../version.ts';
import { addHealth } from './health.ts';
import { openApi } from './openapi.ts';
import { documentOf, sendProblem, type Words } from './problems.ts';
import { addExport, addRoute, routesOf } from './route.ts';
import { languageOf } from './who.ts';

const contentSecurity = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'", // the component library sets sizes and colours as style attributes
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

const webDirectory = fileURLToPath(new URL('../../../dist/', import.meta.url));
const codes: Record<string, string> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'input.not-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'input.not-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'input.not-json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'input.too-large',
  FST_REQ_FILE_TOO_LARGE: 'input.too-large',
};

/** Known refusals as they are; everything else is logged and hidden behind the request's number. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code = '', statusCode = 500 } = error as { code?: string; statusCode?: number };
  if (statusCode === 429) return new Problem('input.too-fast', 429);
  const known = codes[code];
  return known ? new Problem(known, statusCode) : new Problem('unexpected', 500);
}

function answerErrors(app: FastifyInstance, words: Words): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500) request.log.error({ err: error, reference: request.id }, problem.code);
    if (problem instanceof PageProblem) return reply.redirect(problem.page, 303);
    return sendProblem(reply, documentOf(problem, words, languageOf(request), request.id));
  });
}

/** Every page is the same file; the browser decides what to show. Never kept, so that a new version is seen at once. */
const sendPage = (reply: FastifyReply) =>
  reply.header('cache-control', 'no-cache').sendFile('index.html', webDirectory, { immutable: false, maxAge: 0 });

async function serveWeb(app: FastifyInstance): Promise<void> {
  if (!existsSync(webDirectory)) return;
  await app.register(serveStatic, { root: webDirectory, wildcard: true, immutable: true, maxAge: '1y', index: false });
  app.get('/', (_request, reply) => sendPage(reply));
}

function answerOthers(app: FastifyInstance, words: Words): void {
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && !/^\/(api|assets)\//.test(request.url) && existsSync(webDirectory);
    if (page) return sendPage(reply);
    return sendProblem(reply, documentOf(new Problem('page.not-found', 404), words, languageOf(request), request.id));
  });
}

/** The server, ready to listen or to be asked directly by a test. */
export async function buildApp(services: Services): Promise<FastifyInstance> {
  const { config, modules, words } = services;
  const app = Fastify({
    logger: {
      level: config.logLevel,
      redact: ['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]'],
    },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: config.trustProxy,
    bodyLimit: 2 * 1024 * 1024,
  });
  await app.register(cookie);
  await app.register(rateLimit, { max: config.requestsPerMinute, timeWindow: '1 minute' });
  await app.register(multipart, { limits: { files: 1, fileSize: config.uploadBytes } });
  app.addHook('onSend', async (request, reply) => {
    reply.header('content-security-policy', contentSecurity);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  answerErrors(app, words);
  addHealth(app, services, version);
  app.get('/api/openapi.json', async () => openApi(modules, version));
  for (const route of routesOf(modules)) {
    addRoute(app, route, { services, words });
    if (route.endpoint.export) addExport(app, route, { services, words });
  }
  await serveWeb(app);
  answerOthers(app, words);
  return app;
}
