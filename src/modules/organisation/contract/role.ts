import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { listQuery, page } from '../../../shared/list.ts';
import { roleIds } from '../../../shared/role.ts';
import { may } from '../permissions.ts';
import { End } from './person.ts';
import { GivenRole, Note, Reach, State } from './words.ts';

/** A role a person holds over a unit and all below it; the deputy holds it too during the deputy's days. */
export const Grant = z.object({
  id: z.uuid(),
  version: z.number(),
  personId: z.uuid(),
  personName: z.string(),
  role: GivenRole,
  unitId: z.uuid(),
  unitName: z.string(),
  validFrom: Day,
  validTo: Day.nullable(),
  deputyId: z.uuid().nullable(),
  deputyName: z.string().nullable(),
  deputyFrom: Day.nullable(),
  deputyTo: Day.nullable(),
  note: z.string(),
  mayEdit: z.boolean(),
});
export type Grant = z.infer<typeof Grant>;

const days = {
  validFrom: Day,
  validTo: Day.nullable().default(null),
  deputyId: z.uuid().nullable().default(null),
  deputyFrom: Day.nullable().default(null),
  deputyTo: Day.nullable().default(null),
  note: Note,
};
export const NewGrant = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  role: GivenRole,
  unitId: z.uuid(),
  ...days,
});
export type NewGrant = z.output<typeof NewGrant>;
export const GrantEdit = z.object({ version: z.number().int(), ...days });
export type GrantEdit = z.output<typeof GrantEdit>;

/** A role with the permissions it holds and how many people hold it today. */
export const RoleRow = z.object({
  id: z.enum(roleIds),
  name: z.string(),
  permissions: z.array(z.string()),
  holders: z.number(),
});
export type RoleRow = z.infer<typeof RoleRow>;

/** What a module lets one do; `assurance` is the least level of the sign-in, 0 for any. */
const ModulePermissions = z.object({
  id: z.string(),
  title: z.string(),
  permissions: z.array(z.object({ id: z.string(), text: z.string(), assurance: z.number() })),
});

export const RolePage = z.object({
  roles: z.array(RoleRow),
  modules: z.array(ModulePermissions),
  mayEdit: z.boolean(),
});
export type RolePage = z.infer<typeof RolePage>;

export const rolesApi = contract({
  grants: {
    method: 'GET',
    path: '/organisation/grants',
    permission: may.read,
    query: listQuery(
      {
        personId: z.uuid().optional(),
        unitId: z.uuid().optional(),
        reach: Reach,
        role: GivenRole.optional(),
        state: State.optional(),
      },
      ['personName', 'unitName', 'validFrom'],
    ),
    reply: page(Grant),
    export: [
      { key: 'personName', label: { sv: 'Person', en: 'Person' } },
      { key: 'role', label: { sv: 'Roll', en: 'Role' } },
      { key: 'unitName', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'validFrom', label: { sv: 'Giltig från', en: 'Valid from' } },
      { key: 'validTo', label: { sv: 'Giltig till', en: 'Valid to' } },
      { key: 'deputyName', label: { sv: 'Ersättare', en: 'Deputy' } },
      { key: 'deputyFrom', label: { sv: 'Ersättare från', en: 'Deputy from' } },
      { key: 'deputyTo', label: { sv: 'Ersättare till', en: 'Deputy to' } },
    ],
  },
  giveRole: {
    method: 'POST',
    path: '/organisation/grants',
    permission: may.giveRoles,
    audit: 'organisation.roleGiven',
    body: NewGrant,
    reply: Grant,
  },
  editGrant: {
    method: 'PUT',
    path: '/organisation/grants/:id',
    permission: may.giveRoles,
    audit: 'organisation.roleEdited',
    params: ById,
    body: GrantEdit,
    reply: Grant,
  },
  endGrant: {
    method: 'POST',
    path: '/organisation/grants/:id/end',
    permission: may.giveRoles,
    audit: 'organisation.roleEnded',
    params: ById,
    body: End.extend({ version: z.number().int() }),
    reply: z.object({ id: z.uuid() }),
  },
  roles: { method: 'GET', path: '/organisation/roles', permission: may.read, reply: RolePage },
  /** What a role is given and loses; whatever is not named stays, so two changes at once do not undo each other. */
  setPermissions: {
    method: 'PUT',
    path: '/organisation/roles/:role',
    permission: may.setPermissions,
    audit: 'organisation.permissionsSet',
    params: z.object({ role: z.enum(roleIds) }),
    body: z.object({ give: z.array(z.string()).default([]), take: z.array(z.string()).default([]) }),
    reply: RoleRow,
  },
});
