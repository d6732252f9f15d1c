import type { FastifyRequest } from 'fastify';
import { Problem } from '../../shared/problem.ts';
import type { Language } from '../../shared/text.ts';
import { type Actor, nobody } from '../access/actor.ts';
import type { Gate } from '../auth/gate.ts';

export const sessionCookie = 'varna_session';

const bearerOf = (request: FastifyRequest) => /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];

/** A cookie comes along by itself, so a change asked for by another website is refused. */
function refuseForeignOrigin(request: FastifyRequest): void {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const foreign = site
    ? site === 'cross-site' || site === 'same-site'
    : origin && new URL(origin).host !== request.headers.host;
  if (!reads && foreign) throw new Problem('permission.foreign-origin', 403);
}

/** Who asks: by API token, by session cookie, or nobody. */
export async function whoIs(request: FastifyRequest, gate: Gate): Promise<Actor> {
  const bearer = bearerOf(request);
  const secret = bearer ?? request.cookies[sessionCookie];
  if (!secret) return nobody;
  if (!bearer) refuseForeignOrigin(request);
  return (await gate.who(secret)) ?? nobody;
}

export const presentedCredential = (request: FastifyRequest): boolean =>
  Boolean(bearerOf(request) ?? request.cookies[sessionCookie]);

/** The language chosen on screen (a download is a plain link, with the cookie only), else what the caller asks for first, else Swedish. */
export const languageOf = (request: FastifyRequest): Language => {
  const wanted = request.cookies['varna-language'] ?? request.headers['accept-language'] ?? '';
  return wanted.trim().toLowerCase().startsWith('en') ? 'en' : 'sv';
};
