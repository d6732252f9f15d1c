import type { Role } from './role.ts';
import type { Text } from './text.ts';

/** What one may be allowed to do. `roles` hold it from the start; the region may change that. */
export type Permission = Text & {
  readonly id: string;
  readonly roles: readonly Role[];
  /** Least level of assurance of the sign-in (1–4, as Digg's tillitsnivå); 0 or left out: any. */
  readonly assurance?: number;
};
type Declared = Omit<Permission, 'id'>;

/** A module's permissions: each key becomes the id `module.key`. */
export function permissions<const P extends Record<string, Declared>>(module: string, declared: P) {
  const named = Object.entries(declared).map(([key, permission]) => [key, { ...permission, id: `${module}.${key}` }]);
  return Object.fromEntries(named) as { readonly [K in keyof P]: Permission };
}
