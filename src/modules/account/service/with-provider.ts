import { type Context, type Handlers, PageProblem } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import { personByHsaId } from '../../organisation/index.ts';
import type { signInApi } from '../contract/sign-in.ts';
import { endJourney, type Journey, startJourney, type Vouched } from '../proof/provider.ts';
import { acrValuesFor, levelOf } from '../rules/assurance.ts';
import { returnPath } from '../rules/return-path.ts';
import { beginSession } from './session.ts';

const KIND = 'account.oidc';
const MINUTES = 10;
const cookie = { name: 'varna_oidc', path: '/api/account/oidc' };

function providerConfig({ services }: Context) {
  const { oidc } = services.config;
  if (!oidc) throw new Problem('account.no-provider', 404);
  return oidc;
}

/** The person the provider vouches for, at the level it vouches. Tells no more than that there is no such person. */
async function welcome(context: Context, { hsaId, acr, idToken }: Vouched, level: number): Promise<void> {
  const reached = levelOf(acr, providerConfig(context).levels);
  const person = hsaId ? await personByHsaId(context.services.gate.pool, hsaId) : undefined;
  if (!person?.active) throw new Problem('account.not-known', 403);
  context.note({ detail: { personId: person.id } });
  if (reached < level) throw new Problem('account.level-not-reached', 403, { level, got: reached });
  await beginSession(context, { personId: person.id, method: 'oidc', assurance: reached, providerToken: idToken });
}

/** The sign-in page, saying what went wrong and leading on to where the person was going. */
function signInPage({ code, values }: Problem, journey: Journey | null): string {
  const { level } = values as { level?: number };
  const told = { problem: code, next: journey?.next ?? '', level: level ? String(level) : '' };
  return `/sign-in?${new URLSearchParams(Object.entries(told).filter(([, value]) => value !== ''))}`;
}

async function finish(context: Context, search: URLSearchParams, journey: Journey | null): Promise<string> {
  const config = providerConfig(context);
  if (!journey) throw new Problem('account.provider-refused', 401);
  const vouched = await endJourney(config, { url: context.services.config.url, search, journey });
  await welcome(context, vouched, journey.level ?? 0);
  return journey.next;
}

const searchOf = (query: Record<string, unknown>) =>
  new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));

export const providerHandlers: Pick<Handlers<typeof signInApi>, 'startProvider' | 'endProvider'> = {
  startProvider: async (context, { query }) => {
    const config = providerConfig(context);
    const level = query.level ?? null;
    const { journey, url } = await startJourney(config, context.services.config.url, {
      next: returnPath(query.next),
      level,
      acrValues: level === null ? [] : acrValuesFor(level, config.levels),
      again: query.again || level !== null,
      language: context.language,
    });
    const key = await context.services.gate.hold(KIND, journey, MINUTES);
    context.cookie(cookie.name, key, { path: cookie.path, maxAgeSeconds: MINUTES * 60 });
    return { url };
  },
  endProvider: async (context, { query }) => {
    const key = context.cookieOf(cookie.name);
    const journey = key ? await context.services.gate.take<Journey>(KIND, key) : null;
    try {
      context.redirect(await finish(context, searchOf(query), journey));
    } catch (error) {
      throw error instanceof Problem ? new PageProblem(error, signInPage(error, journey)) : error;
    }
    context.cookie(cookie.name, null, { path: cookie.path });
    return { done: true };
  },
};
