import type { Permission } from '../../shared/permission.ts';

/** Whoever acts: a person through a session or an API token, or the system itself. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly hsaId: string | null;
  /** Level of assurance of the sign-in, 1–4 (Digg's tillitsnivå). */
  readonly assurance: number;
  readonly sessionId: string | null;
  readonly permissions: ReadonlySet<string>;
  /** Those of the permissions held over the whole region, as the database is told in each transaction: `,a.read,b.read,`. */
  readonly everywhere: string;
  may(permission: Permission): boolean;
};

type Known = Omit<Actor, 'permissions' | 'everywhere' | 'may'> & {
  permissions: Iterable<string>;
  everywhere?: readonly string[];
};

export function actorFrom({ permissions, everywhere = [], ...known }: Known): Actor {
  const held = new Set(permissions);
  return { ...known, permissions: held, everywhere: `,${everywhere.join(',')},`, may: ({ id }) => held.has(id) };
}

/** The system's own principal, as in `access.system()`. */
export const systemId = '00000000-0000-7000-8000-000000000001';

export const system: Actor = {
  ...actorFrom({ id: systemId, name: 'Värna', hsaId: null, assurance: 4, sessionId: null, permissions: [] }),
  may: () => true,
};

/** Nobody signed in: only `public` endpoints. */
export const nobody: Actor = actorFrom({
  id: '',
  name: '',
  hsaId: null,
  assurance: 0,
  sessionId: null,
  permissions: [],
});
