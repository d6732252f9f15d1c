import { seal } from '../../platform/sealed.ts';
import { Problem } from '../../shared/problem.ts';
import { type Caller, callerWith } from '../../testing/caller.ts';
import type { TestRegion } from '../../testing/region.ts';
import { hashPassword } from './proof/password.ts';
import { codeAt, newTotpSecret, secretFrom } from './proof/totp.ts';

/** The refusal some work is expected to end in. */
export const refusalOf = (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => Promise.reject(new Error('it was not refused')),
    (problem) => (problem instanceof Problem ? problem : Promise.reject(problem)),
  );

type SessionParts = { assurance?: number; method?: string; hours?: number };

/** Someone signed in through a browser just now, as against the API token of `region.as`. */
export async function inBrowser(region: TestRegion, personId: string, parts: SessionParts = {}): Promise<Caller> {
  const { app, services } = region.running;
  const { secret } = await services.gate.open({
    personId,
    kind: 'session',
    method: parts.method ?? 'passkey',
    assurance: parts.assurance ?? 3,
    expiresAt: region.clock.now().add({ hours: parts.hours ?? 12 }),
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  });
  return callerWith(app, secret);
}

/** The app on a person's phone. */
export type CodeApp = { code(): string };

/** A code app told the secret as it is shown, in base32. */
export const aCodeApp = (region: TestRegion, secret: string): CodeApp => ({
  code: () => codeAt(secretFrom(secret), region.clock.now()),
});

/** Gives a person a password and a code app. */
export async function aPassword(region: TestRegion, personId: string, password: string): Promise<CodeApp> {
  const { masterKey } = region.running.services;
  const secret = newTotpSecret();
  await region.query('insert into auth.password (person_id, hash, totp_secret, totp_step) values ($1, $2, $3, 0)', [
    personId,
    await hashPassword(password, masterKey),
    seal(secret, { master: masterKey, purpose: 'account/totp', owner: personId }),
  ]);
  return { code: () => codeAt(secret, region.clock.now()) };
}
