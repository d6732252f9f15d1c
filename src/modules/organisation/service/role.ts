import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import { type Role, roleIds, roleName } from '../../../shared/role.ts';
import type { RolePage, RoleRow, rolesApi } from '../contract/role.ts';
import { may } from '../permissions.ts';
import * as store from '../store/role.ts';
import { keepingGovernor } from './governor.ts';

type Own = Pick<typeof rolesApi, 'roles' | 'setPermissions'>;

async function roleRows({ db, today, language }: Context): Promise<RoleRow[]> {
  const held = new Map((await store.heldRoles(db, today.toString())).map((row) => [row.role, row]));
  return roleIds.map((id) => ({
    id,
    name: roleName(id)[language],
    permissions: held.get(id)?.permissions ?? [],
    holders: held.get(id)?.holders ?? 0,
  }));
}

const modulesWithPermissions = ({ services, language }: Context): RolePage['modules'] =>
  services.modules
    .filter(({ permissions }) => Object.keys(permissions).length > 0)
    .map(({ name, title, permissions }) => ({
      id: name,
      title: title[language],
      permissions: Object.values(permissions).map((permission) => ({
        id: permission.id,
        text: permission[language],
        assurance: permission.assurance ?? 0,
      })),
    }));

function refuseUnknown(context: Context, ids: readonly string[]): void {
  const known = modulesWithPermissions(context).flatMap(({ permissions }) => permissions.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new Problem('organisation.no-such-permission', 422, { permissions: unknown.join(', ') });
}

type Change = { give: string[]; take: string[] };

async function setPermissions(context: Context, role: Role, { give, take }: Change): Promise<RoleRow> {
  refuseUnknown(context, [...give, ...take]);
  if (give.some((id) => take.includes(id))) throw new Problem('organisation.given-and-taken', 422);
  await keepingGovernor(context, null, () => store.changePermissions(context.db, role, give, take));
  context.note({ subjectId: role, detail: { give, take } });
  const row = (await roleRows(context)).find(({ id }) => id === role);
  if (!row) throw new Problem('record.not-found', 404, { id: role });
  return row;
}

export const roleHandlers: Handlers<Own> = {
  roles: async (context) => ({
    roles: await roleRows(context),
    modules: modulesWithPermissions(context),
    mayEdit: context.actor.may(may.setPermissions),
  }),
  setPermissions: (context, { params, body }) => setPermissions(context, params.role, body),
};
