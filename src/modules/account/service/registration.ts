import type { Db } from '../../../platform/db/kysely.ts';
import type { Context } from '../../../platform/module.ts';
import { type Sealing, seal, unseal } from '../../../platform/sealed.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import type { NewCredential, Registration } from '../contract/credential.ts';
import type { Method } from '../contract/session.ts';
import { askForNew, verifyNew } from '../proof/passkey.ts';
import { hashPassword } from '../proof/password.ts';
import { newTotpSecret, stepOfCode, totpWords } from '../proof/totp.ts';
import { passkeyLevel, passwordLevel } from '../rules/assurance.ts';
import { passwordFault } from '../rules/password.ts';
import { insertPasskey, passkeysOf, putPassword } from '../store/credentials.ts';
import { peek, takeHeld } from '../store/pending.ts';
import { gateOf } from './at-gate.ts';

const KIND = 'account.registration';
const MINUTES = 15;

export type Owner = { id: string; name: string; login: string };
/** What was offered: for whom, the passkey's challenge, the code app's secret (sealed, base64). */
type Offered = { personId: string; challenge: string; totp: string };

const sealing = ({ services }: Context, owner: string): Sealing => ({
  master: services.masterKey,
  purpose: 'account/totp',
  owner,
});

/** Offers someone to make a passkey, or to set up a code app beside a password. */
export async function offerRegistration(context: Context, owner: Owner): Promise<Registration> {
  const { services } = context;
  const known = await passkeysOf(gateOf(services), owner.id);
  const passkey = await askForNew(services.config.url, owner, known);
  const secret = newTotpSecret();
  const totp = seal(secret, sealing(context, owner.id)).toString('base64');
  const offered: Offered = { personId: owner.id, challenge: passkey.challenge, totp };
  return {
    attempt: await services.gate.hold(KIND, offered, MINUTES),
    passkey: passkey as Registration['passkey'],
    totp: totpWords(secret, owner.login),
  };
}

/** A credential that has been proven and waits to be written. */
export type Prepared = {
  readonly personId: string;
  readonly method: Method;
  readonly assurance: number;
  /** Writes it and uses up the offer. Errors: `account.attempt-over`, `account.passkey-taken`. */
  write(db: Db): Promise<void>;
};

type Choice = { attempt: string; credential: NewCredential; known: readonly string[] };

/**
 * Proves a chosen credential against what was offered. `known`: what the password may not contain.
 * Errors: `account.attempt-over`, `account.passkey-refused`, and at their fields weak password and wrong code.
 */
export async function prepareCredential(context: Context, { attempt, credential, known }: Choice): Promise<Prepared> {
  const held = { kind: KIND, key: attempt, now: context.now.toString() };
  const offered = await peek<Offered>(gateOf(context.services), held);
  if (!offered) throw new Problem('account.attempt-over', 409);
  const proven = await (credential.kind === 'passkey'
    ? provenPasskey(context, offered, credential)
    : provenPassword(context, offered, { ...credential, known }));
  const write = async (db: Db) => {
    if ((await takeHeld(db, held)) === 0) throw new Problem('account.attempt-over', 409);
    await proven.write(db);
  };
  return { ...proven, personId: offered.personId, write };
}

type Proven = Omit<Prepared, 'personId'>;
type Chosen<K> = Extract<NewCredential, { kind: K }>;

async function provenPasskey(context: Context, offered: Offered, chosen: Chosen<'passkey'>): Promise<Proven> {
  const made = await verifyNew(context.services.config.url, chosen.response, offered.challenge);
  if (!made) throw new Problem('account.passkey-refused', 422);
  const row = { ...made, id: newId(context.now.epochMilliseconds), person_id: offered.personId, name: chosen.name };
  return {
    method: 'passkey',
    assurance: passkeyLevel(made.device_bound),
    write: async (db) => {
      if ((await insertPasskey(db, row)) === 0) throw new Problem('account.passkey-taken', 409);
    },
  };
}

const wrongField = (path: string, message: string) => new Problem('input.invalid', 422, {}, [{ path, message }]);

/** Error at the field `password` when it is easy to guess. */
export function refuseWeak(password: string, known: readonly string[]): void {
  const fault = passwordFault(password, known);
  if (fault) throw wrongField('password', `account.password-${fault}`);
}

type Written = Chosen<'password'> & { known: readonly string[] };
async function provenPassword(context: Context, offered: Offered, { password, code, known }: Written): Promise<Proven> {
  const { services, now } = context;
  refuseWeak(password, known);
  const totpSecret = Buffer.from(offered.totp, 'base64');
  const secret = unseal(totpSecret, sealing(context, offered.personId));
  const totpStep = secret && stepOfCode(code, secret, now);
  if (totpStep === null) throw wrongField('code', 'account.code-wrong');
  const hash = await hashPassword(password, services.masterKey);
  const write = async (db: Db) =>
    void (await putPassword(db, { personId: offered.personId, hash, totpSecret, totpStep }));
  return { method: 'password', assurance: passwordLevel, write };
}
