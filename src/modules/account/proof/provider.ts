import * as oidc from 'openid-client';
import type { OidcConfig } from '../../../platform/config.ts';
import { Problem } from '../../../shared/problem.ts';

/** What is kept in the browser's hands, in a cookie, while it is at the provider; and what it stands for. */
export type Journey = { state: string; nonce: string; verifier: string; next: string; level: number | null };
/** Whom the provider vouches for. */
export type Vouched = { hsaId: string | null; acr: string | undefined; idToken: string };

const found = new WeakMap<OidcConfig, Promise<oidc.Configuration>>();

/** Basic where the provider takes it, as the specification has it by default; else in the body. */
const secretly = (secret: string): oidc.ClientAuth => {
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (ways.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
};

async function discover({ issuer, clientId, clientSecret }: OidcConfig): Promise<oidc.Configuration> {
  const overHttp = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(new URL(issuer), clientId, {}, clientSecret ? secretly(clientSecret) : oidc.None(), {
    execute: [...overHttp, oidc.enableNonRepudiationChecks],
    timeout: 8,
  });
}

/** The provider as it describes itself, asked once. Error: `account.provider-unreachable`. */
async function providerOf(config: OidcConfig): Promise<oidc.Configuration> {
  const known = found.get(config) ?? discover(config);
  found.set(config, known);
  return known.catch(() => {
    found.delete(config);
    throw new Problem('account.provider-unreachable', 503);
  });
}

/** Only this address is registered with the provider. */
export const callbackPath = '/api/account/oidc/callback';
export const afterSignOut = '/sign-in?signed-out=1';

type Wish = { next: string; level: number | null; acrValues: readonly string[]; again: boolean; language: string };

/** Where to send the browser, and what to remember until it comes back: PKCE, state and nonce made for this one time. */
export async function startJourney(config: OidcConfig, url: string, wish: Wish) {
  const provider = await providerOf(config);
  const journey: Journey = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    next: wish.next,
    level: wish.level,
  };
  const address = oidc.buildAuthorizationUrl(provider, {
    redirect_uri: `${url}${callbackPath}`,
    scope: config.scope ?? scopeFor(provider),
    code_challenge: await oidc.calculatePKCECodeChallenge(journey.verifier),
    code_challenge_method: 'S256',
    state: journey.state,
    nonce: journey.nonce,
    ui_locales: wish.language,
    ...claimsFor(provider, config),
    ...(wish.acrValues.length > 0 ? { acr_values: wish.acrValues.join(' ') } : {}),
    ...(wish.again ? { prompt: 'login' } : {}),
  });
  return { journey, url: address.href };
}

const scopeFor = (provider: oidc.Configuration) =>
  provider.serverMetadata().scopes_supported?.includes('profile') ? 'openid profile' : 'openid';

/** Asks for HSA-id and level by name where the provider understands that, whatever scope they lie in. */
function claimsFor(provider: oidc.Configuration, { hsaClaim }: OidcConfig): Record<string, string> {
  const wanted = { [hsaClaim]: { essential: true } };
  const understood = provider.serverMetadata().claims_parameter_supported === true;
  return understood ? { claims: JSON.stringify({ id_token: { ...wanted, acr: null }, userinfo: wanted }) } : {};
}

/**
 * What the browser brought back, proven with the provider. Errors: `account.cancelled` when the person declined,
 * `account.provider-refused` when anything does not fit: state, nonce, PKCE, signature, time, a code used twice.
 */
export async function endJourney(
  config: OidcConfig,
  { url, search, journey }: { url: string; search: URLSearchParams; journey: Journey },
): Promise<Vouched> {
  const provider = await providerOf(config);
  try {
    const tokens = await oidc.authorizationCodeGrant(provider, new URL(`${url}${callbackPath}?${search}`), {
      pkceCodeVerifier: journey.verifier,
      expectedState: journey.state,
      expectedNonce: journey.nonce,
    });
    const claims = tokens.claims();
    if (!claims || !tokens.id_token) throw new Error('no ID token');
    const hsaId =
      textOf(claims[config.hsaClaim]) ?? (await fromUserInfo(provider, tokens.access_token, { claims, config }));
    return { hsaId, acr: textOf(claims.acr) ?? undefined, idToken: tokens.id_token };
  } catch (error) {
    throw refusalOf(error);
  }
}

type Told = { claims: oidc.IDToken; config: OidcConfig };
async function fromUserInfo(provider: oidc.Configuration, accessToken: string, { claims, config }: Told) {
  if (!provider.serverMetadata().userinfo_endpoint) return null;
  const more = await oidc.fetchUserInfo(provider, accessToken, claims.sub);
  return textOf(more[config.hsaClaim]);
}

/** One value; of several there is no telling which person is meant. */
function textOf(claim: unknown): string | null {
  const [value, ...others] = [claim].flat();
  return typeof value === 'string' && value !== '' && others.length === 0 ? value.trim() : null;
}

function refusalOf(error: unknown): Problem {
  const { error: told, status = 0 } = error as { error?: string; status?: number };
  if (error instanceof oidc.AuthorizationResponseError && told === 'access_denied')
    return new Problem('account.cancelled', 401);
  const lost = error instanceof TypeError || status >= 500;
  return lost ? new Problem('account.provider-unreachable', 503) : new Problem('account.provider-refused', 401);
}

/** Where the browser goes to end the provider's session too; null when the provider offers no such place. */
export async function signOutAddress(config: OidcConfig, url: string, idToken: string): Promise<string | null> {
  const provider = await providerOf(config).catch(() => null);
  if (!provider?.serverMetadata().end_session_endpoint) return null;
  return oidc.buildEndSessionUrl(provider, {
    id_token_hint: idToken,
    post_logout_redirect_uri: `${url}${afterSignOut}`,
  }).href;
}
