import type { RolePage, RoleRow } from '../../contract/role.ts';

type Modules = RolePage['modules'];
export type Right = Modules[number]['permissions'][number];
export type Shown = Pick<RolePage, 'roles' | 'modules'>;

const matches = (q: string, ...words: string[]) => words.some((word) => word.toLowerCase().includes(q));

/** Modules with the rights for which `keep` holds; those without any are left out. */
const keeping = (modules: Modules, keep: (right: Right, title: string) => boolean): Modules =>
  modules
    .map((module) => ({ ...module, permissions: module.permissions.filter((right) => keep(right, module.title)) }))
    .filter(({ permissions }) => permissions.length > 0);

/**
 * What to show of the matrix for the words written: the roles so named with what they may do, and the rights or areas so
 * named with the roles that have them. `moduleId` keeps one area, `''` all.
 */
export function searched({ roles, modules }: Shown, written: string, moduleId = ''): Shown {
  const q = written.trim().toLowerCase();
  const within = moduleId === '' ? modules : modules.filter(({ id }) => id === moduleId);
  if (q === '') return { roles, modules: within };
  const byName = (role: RoleRow) => matches(q, role.name);
  const heldByNamed = new Set(roles.filter(byName).flatMap(({ permissions }) => permissions));
  const named = keeping(within, (right, title) => matches(q, right.text, title));
  const namedRights = new Set(named.flatMap(({ permissions }) => permissions.map(({ id }) => id)));
  return {
    roles: roles.filter((role) => byName(role) || role.permissions.some((id) => namedRights.has(id))),
    modules: keeping(within, ({ id }) => namedRights.has(id) || heldByNamed.has(id)),
  };
}
