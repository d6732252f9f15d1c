import type { Context, Handlers } from '../../../platform/module.ts';
import type { Services } from '../../../platform/services.ts';
import { Problem } from '../../../shared/problem.ts';
import type { linksApi } from '../contract/link.ts';
import { deleteLinks, peek, takeHeld } from '../store/pending.ts';
import { personOf } from '../store/people.ts';
import { endSessionsBut } from '../store/sessions.ts';
import { atGate, gateOf } from './at-gate.ts';
import { attempting } from './attempts.ts';
import { offerRegistration, prepareCredential } from './registration.ts';
import { beginSession } from './session.ts';

const KIND = 'account.link';
/** `personId` null: the first use of an empty installation. */
type Link = { personId: string | null };

/** Makes a link, and earlier ones to the same person void. Answers its key. */
export async function makeLink(services: Services, link: Link, hours: number): Promise<string> {
  await deleteLinks(gateOf(services), KIND, link.personId);
  return services.gate.hold(KIND, link, hours * 60);
}

const held = ({ now }: Context, key: string) => ({ kind: KIND, key, now: now.toString() });

/** What a link is for, left unused. Error: `account.link-used`. */
export async function linkOf(context: Context, key: string): Promise<Link> {
  const link = await peek<Link>(gateOf(context.services), held(context, key));
  if (!link) throw new Problem('account.link-used', 401);
  return link;
}

/** Uses a link up, within the transaction of what it was used for. Error: `account.link-used`. */
export async function takeLink(context: Context, db: Parameters<typeof takeHeld>[0], key: string): Promise<void> {
  if ((await takeHeld(db, held(context, key))) === 0) throw new Problem('account.link-used', 401);
}

async function invited(context: Context, personId: string) {
  const person = await personOf(gateOf(context.services), personId);
  if (!person?.active) throw new Problem('account.link-used', 401);
  return person;
}

export const linkHandlers: Pick<Handlers<typeof linksApi>, 'openLink' | 'enrol'> = {
  openLink: async (context, { body }) => {
    const { personId } = await attempting(context, null, () => linkOf(context, body.key));
    if (personId === null) return { kind: 'set-up' };
    const { name, hsa_id } = await invited(context, personId);
    context.note({ detail: { personId } });
    const registration = await offerRegistration(context, { id: personId, name, login: hsa_id ?? name });
    return { kind: 'enrol', name, registration, provider: context.services.config.oidc !== undefined };
  },
  enrol: async (context, { body: { key, attempt, credential } }) => {
    const { personId } = await attempting(context, null, () => linkOf(context, key));
    if (personId === null) throw new Problem('account.link-used', 401);
    const { name, hsa_id } = await invited(context, personId);
    const known = [name, hsa_id ?? ''];
    const prepared = await prepareCredential(context, { attempt, credential, known });
    if (prepared.personId !== personId) throw new Problem('account.attempt-over', 409);
    await atGate(context, personId, async (gate) => {
      await takeLink(context, gate, key);
      await prepared.write(gate);
      await endSessionsBut(gate, personId, null);
    });
    await beginSession(context, prepared);
    return { done: true };
  },
};
