import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** Who stands at the provider next: with what HSA-id, at what level, and whether they go through with it. */
type Visitor = { hsaId: string | null; acr: string; declines?: boolean };

const clientId = 'varna';
const clientSecret = 'a-secret-for-tests-only';
const hsaClaim = 'employeeHsaId';

function configuration(redirectTo: string): Configuration {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${redirectTo}/api/account/oidc/callback`],
        post_logout_redirect_uris: [`${redirectTo}/sign-in?signed-out=1`],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', use: 'sig', alg: 'ES256' }] as never },
    acrValues: ['loa2', 'loa3'],
    claims: { openid: ['sub'], profile: [hsaClaim] },
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
    interactions: { url: (_ctx, { uid }) => `/visit/${uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, [hsaClaim]: id }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid profile');
      grant.addOIDCClaims([hsaClaim]);
      await grant.save();
      return grant;
    },
  };
}

/** A real OpenID provider on a free port of this machine, where people sign in as soon as they come. */
export async function aProvider(redirectTo: string) {
  let visitor: Visitor = { hsaId: null, acr: 'loa2' };
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configuration(redirectTo));
  const visit = (request: IncomingMessage, response: ServerResponse) => {
    const { hsaId, acr, declines } = visitor;
    const result = declines
      ? { error: 'access_denied', error_description: 'declined' }
      : { login: { accountId: hsaId ?? '', acr, remember: false } };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  };
  const answer = provider.callback();
  server.on('request', (request, response) => {
    void (request.url?.startsWith('/visit/') ? visit(request, response) : answer(request, response));
  });
  return {
    issuer,
    clientId,
    clientSecret,
    next: (coming: Visitor) => {
      visitor = coming;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Goes where a browser would from an address at the provider, until sent back to us. Answers that last address. */
export async function browse(address: string, { until }: { until: string }): Promise<URL> {
  const cookies = new Map<string, string>();
  let next = new URL(address);
  for (let steps = 0; steps < 10; steps++) {
    if (next.href.startsWith(until)) return next;
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]?.split(/=(.*)/s) ?? [];
      cookies.set(name, value);
    }
    const onward = answer.headers.get('location');
    if (!onward) throw new Error(`${answer.status} at ${next}: ${(await answer.text()).slice(0, 500)}`);
    next = new URL(onward, next);
  }
  throw new Error('sent around in a ring');
}
