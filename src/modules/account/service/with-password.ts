import type { Context, Handlers } from '../../../platform/module.ts';
import { unseal } from '../../../platform/sealed.ts';
import { Problem } from '../../../shared/problem.ts';
import { personByHsaId } from '../../organisation/index.ts';
import type { signInApi } from '../contract/sign-in.ts';
import { hashPassword, isOutdated, isPassword } from '../proof/password.ts';
import { stepOfCode } from '../proof/totp.ts';
import { passwordLevel } from '../rules/assurance.ts';
import { changeHash, type PasswordRow, passwordOf, takeStep } from '../store/credentials.ts';
import { atGate, gateOf } from './at-gate.ts';
import { attempting } from './attempts.ts';
import { beginSession } from './session.ts';

type Given = { hsaId: string; password: string; code: string };

const nobodysId = '00000000-0000-0000-0000-000000000000';

/** One answer for all that can be wrong. */
const wrong = () => new Problem('account.wrong', 401);

/** The time step of a right code, else null. */
function stepOf(row: PasswordRow, code: string, { services, now }: Context): number | null {
  const secret = unseal(row.totp_secret, { master: services.masterKey, purpose: 'account/totp', owner: row.person_id });
  return secret && stepOfCode(code, secret, now);
}

/** The person whose password and code these are. As much work for an account that does not exist as for one that does. */
async function prove(context: Context, { hsaId, password, code }: Given): Promise<PasswordRow> {
  const { services } = context;
  const gate = gateOf(services);
  const person = await personByHsaId(services.gate.pool, hsaId);
  const row = await passwordOf(gate, person?.active ? person.id : nobodysId);
  if (person) context.note({ detail: { personId: person.id } });
  const right = await isPassword(password, row?.hash, services.masterKey);
  const step = row && stepOf(row, code, context);
  if (!right || !row || step === null || step === undefined) throw wrong();
  if ((await takeStep(gate, row.person_id, step)) === 0) throw wrong();
  return row;
}

/** A password stored at yesterday's cost is stored at today's. */
async function renewHash(context: Context, { person_id: personId, hash }: PasswordRow, password: string) {
  if (!isOutdated(hash)) return;
  const renewed = await hashPassword(password, context.services.masterKey);
  await atGate(context, personId, (gate) => changeHash(gate, personId, { hash: renewed, chosen: false }));
}

export const withPassword: Handlers<typeof signInApi>['withPassword'] = async (context, { body }) => {
  const row = await attempting(context, body.hsaId, () => prove(context, body));
  await renewHash(context, row, body.password);
  await beginSession(context, { personId: row.person_id, method: 'password', assurance: passwordLevel });
  return { done: true };
};
