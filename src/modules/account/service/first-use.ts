import { asSystem } from '../../../platform/assemble.ts';
import { dayOf } from '../../../platform/clock.ts';
import { builderOn } from '../../../platform/db/kysely.ts';
import type { Context, Handlers } from '../../../platform/module.ts';
import type { Services } from '../../../platform/services.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Role } from '../../../shared/role.ts';
import {
  createPerson,
  foundRegion,
  giveRoles,
  type NewGrant,
  personByHsaId,
  regionId,
} from '../../organisation/index.ts';
import type { FirstUse, linksApi } from '../contract/link.ts';
import { hasAdministrator } from '../store/people.ts';
import { gateOf } from './at-gate.ts';
import { attempting } from './attempts.ts';
import { linkOf, makeLink, takeLink } from './link.ts';

const LINK_HOURS = 24;
/** The first person runs the system, and answers for its security until someone else is named. */
const firstRoles: readonly Exclude<Role, 'employee'>[] = ['systemAdministrator', 'ciso'];

/** Whether somebody can get in and let others in. */
const isSetUp = ({ pools, clock, config }: Services): Promise<boolean> =>
  hasAdministrator(builderOn(pools.owner), {
    provider: config.oidc !== undefined,
    day: dayOf(clock.now()).toString(),
  });

/** A new one-time link to the first use, while nobody can get in yet; else null. Earlier links stop working. */
export async function setupLink(services: Services): Promise<string | null> {
  if (services.config.demo || (await isSetUp(services))) return null;
  const key = await makeLink(services, { personId: null }, LINK_HOURS);
  return `${services.config.url}/setup?key=${key}`;
}

/** The region, found or founded. */
async function region(context: Context, { regionName, organisationNumber }: FirstUse): Promise<string> {
  const found = await regionId(context.db);
  if (found !== null) return found;
  const id = newId(context.now.epochMilliseconds);
  await foundRegion(context, { id, name: regionName, hsaId: null, registrationNumber: organisationNumber });
  return id;
}

/** The first administrator: someone already read in from the directory, or new. */
async function administrator(context: Context, { name, hsaId, email }: FirstUse): Promise<string> {
  const known = await personByHsaId(context.services.gate.pool, hsaId);
  if (known) return known.id;
  const id = newId(context.now.epochMilliseconds);
  await createPerson(context, { id, name, hsaId, email, title: '', protectedIdentity: false });
  return id;
}

const grantOf = (role: NewGrant['role'], personId: string, { unitId, from }: { unitId: string; from: string }) => ({
  id: newId(),
  personId,
  role,
  unitId,
  validFrom: from,
  validTo: null,
  deputyId: null,
  deputyFrom: null,
  deputyTo: null,
  note: '',
});

/** Region, person and roles, all or nothing, and the link used up with them. Answers the person's id. */
const begin = (outer: Context, key: string, facts: FirstUse): Promise<string> =>
  asSystem(outer.services, 'account.set-up', async (context) => {
    const unitId = await region(context, facts);
    const personId = await administrator(context, facts);
    const from = context.today.toString();
    await giveRoles(
      context,
      firstRoles.map((role) => grantOf(role, personId, { unitId, from })),
    );
    await takeLink(outer, gateOf(outer.services), key);
    return personId;
  });

export const setUp: Handlers<typeof linksApi>['setUp'] = async (context, { body: { key, ...facts } }) => {
  const { personId } = await attempting(context, null, () => linkOf(context, key));
  if (personId !== null) throw new Problem('account.link-used', 401);
  if (await isSetUp(context.services)) throw new Problem('account.already-set-up', 409);
  const id = await begin(context, key, facts);
  context.note({ actorId: id, detail: { personId: id } });
  return { key: await makeLink(context.services, { personId: id }, LINK_HOURS) };
};
