import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import { roleName } from '../../../shared/role.ts';
import type { Grant, GrantEdit, NewGrant, rolesApi } from '../contract/role.ts';
import { conflictAmong, dutiesOf, type GivenDuty, guardedRoles } from '../rules/duty.ts';
import * as store from '../store/grant.ts';
import { refuseEndedUnit } from './assignment.ts';
import { keepingGovernor } from './governor.ts';
import { refuseInactive } from './person.ts';
import { backwards, found, saved } from './saved.ts';

type Own = Pick<typeof rolesApi, 'grants' | 'giveRole' | 'editGrant' | 'endGrant'>;

const grantWhole = async ({ db }: Context, id: string): Promise<Grant> => found(await store.grantById(db, id), id);

/** Days that cannot be: the end before the beginning, a deputy's days without a deputy, oneself as deputy. */
function refuseDays(
  personId: string,
  { validFrom, validTo, deputyId, deputyFrom, deputyTo }: Omit<GrantEdit, 'version'>,
) {
  const ends = (validTo ?? '9999') < validFrom || (deputyTo ?? '9999') < (deputyFrom ?? '0000');
  if (ends) throw new Problem('organisation.ends-before-start', 422, {}, backwards);
  if (deputyId === personId) throw new Problem('organisation.own-deputy', 422);
  if (deputyId === null && (deputyFrom !== null || deputyTo !== null))
    throw new Problem('organisation.no-deputy', 422, {}, [
      { path: 'body.deputyId', message: 'organisation.no-deputy' },
    ]);
}

const peopleIn = ({ personId, deputyId }: GivenDuty): string[] => [personId, ...(deputyId === null ? [] : [deputyId])];

/** GDPR art. 38.6, weighed while nobody else gives a role that could conflict. The database refuses too. */
async function refuseConflict({ db, language }: Context, given: readonly GivenDuty[], exceptId: string | null) {
  const guarded = given.filter(({ role }) => guardedRoles.includes(role));
  if (guarded.length === 0) return;
  await store.lockDuties(db);
  const held = await store.dutiesOfPeople(db, guarded.flatMap(peopleIn), guardedRoles, exceptId);
  const conflict = conflictAmong([...held, ...guarded].flatMap(dutiesOf));
  if (conflict)
    throw new Problem('organisation.officer-independent', 409, { role: roleName(conflict.other.role)[language] });
}

/** Gives roles, all or none. */
export async function giveRoles(context: Context, grants: readonly NewGrant[]): Promise<void> {
  if (grants.length === 0) return;
  for (const grant of grants) refuseDays(grant.personId, grant);
  await refuseInactive(context, grants.flatMap(peopleIn));
  await refuseConflict(context, grants, null);
  await store.insertGrants(context.db, grants);
}

async function giveRole(context: Context, body: NewGrant): Promise<Grant> {
  await refuseEndedUnit(context, body.unitId, body.validFrom);
  await giveRoles(context, [body]);
  context.note({ unitId: body.unitId, detail: { personId: body.personId, role: body.role } });
  return grantWhole(context, body.id);
}

async function editGrant(context: Context, id: string, body: GrantEdit): Promise<Grant> {
  const { personId, role, unitId, deputyId } = await grantWhole(context, id);
  refuseDays(personId, body);
  if (body.deputyId !== null && body.deputyId !== deputyId) await refuseInactive(context, [body.deputyId]);
  await refuseConflict(context, [{ ...body, personId, role }], id);
  const changed = await keepingGovernor(context, body.validTo, () => store.updateGrant(context.db, id, body));
  context.note({ unitId, detail: { personId, role } });
  return saved(context, changed, { id, version: body.version, load: grantWhole });
}

async function endGrant(context: Context, id: string, { version, on }: { version: number; on: string }) {
  const { personId, role, unitId } = await grantWhole(context, id);
  const changed = await keepingGovernor(context, on, () => store.endGrant(context.db, id, version, on));
  if (!changed) await saved(context, false, { id, version, load: grantWhole });
  context.note({ unitId, detail: { personId, role, on } });
  return { id };
}

export const grantHandlers: Handlers<Own> = {
  grants: ({ db, today }, { query }) => store.grantPage(db, query, today.toString()),
  giveRole: (context, { body }) => giveRole(context, body),
  editGrant: (context, { params, body }) => editGrant(context, params.id, body),
  endGrant: (context, { params, body }) => endGrant(context, params.id, body),
};
