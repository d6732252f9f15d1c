import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { PasskeyAnswer } from '../contract/passkey.ts';
import type { signInApi } from '../contract/sign-in.ts';
import { askForProof, verifyProof } from '../proof/passkey.ts';
import { passkeyLevel } from '../rules/assurance.ts';
import { noteUse, type PasskeyRow, passkeyBy } from '../store/credentials.ts';
import { personOf } from '../store/people.ts';
import { gateOf } from './at-gate.ts';
import { attempting } from './attempts.ts';
import { beginSession } from './session.ts';

const KIND = 'account.passkey';
const MINUTES = 5;

/** The passkey that answers the challenge, of someone who may act. One refusal for all that can be wrong. */
async function prove(context: Context, attempt: string, response: PasskeyAnswer): Promise<PasskeyRow> {
  const { services, now } = context;
  const gate = gateOf(services);
  const challenge = await services.gate.take<string>(KIND, attempt);
  const passkey = challenge ? await passkeyBy(gate, response.id) : undefined;
  if (!challenge || !passkey) throw new Problem('account.wrong-passkey', 401);
  const counter = await verifyProof(services.config.url, { response, passkey, challenge });
  if (counter === null) throw new Problem('account.wrong-passkey', 401);
  context.note({ detail: { personId: passkey.person_id } });
  const active = (await personOf(gate, passkey.person_id))?.active ?? false;
  const used = active && (await noteUse(gate, passkey.id, { counter, at: now.toString() })) === 1;
  if (!used) throw new Problem('account.wrong-passkey', 401);
  return passkey;
}

export const passkeyHandlers: Pick<Handlers<typeof signInApi>, 'startPasskey' | 'withPasskey'> = {
  startPasskey: async ({ services }) => {
    const options = await askForProof(services.config.url);
    return { attempt: await services.gate.hold(KIND, options.challenge, MINUTES), options };
  },
  withPasskey: async (context, { body }) => {
    const passkey = await attempting(context, null, () => prove(context, body.attempt, body.response));
    const assurance = passkeyLevel(passkey.device_bound);
    await beginSession(context, { personId: passkey.person_id, method: 'passkey', assurance });
    return { done: true };
  },
};
