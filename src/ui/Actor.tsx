import { createContext, type ReactNode, useContext } from 'react';
import type { Permission } from '../shared/permission.ts';
import type { Role } from '../shared/role.ts';

/** The signed-in person as the browser knows them: what `GET /api/account/me` answers. */
export type Actor = {
  person: { id: string; name: string; title: string | null; hsaId: string | null };
  /** Ids of permissions held over some unit. */
  permissions: string[];
  roles: { role: Role; unitId: string; unitName: string }[];
  /** A demo installation, to be marked plainly. */
  demo: boolean;
};

const ActorContext = createContext<Actor | null>(null);

export const ActorProvider = ({ actor, children }: { actor: Actor | null; children: ReactNode }) => (
  <ActorContext value={actor}>{children}</ActorContext>
);

/** The signed-in person, `null` on the sign-in pages. */
export const useActor = (): Actor | null => useContext(ActorContext);

/** `true` when the actor holds the permission over some unit; the server decides for each record. */
export const may = (actor: Actor | null, permission: Permission | null): boolean =>
  permission === null || (actor?.permissions.includes(permission.id) ?? false);

/** Whether to offer an action at all: `useMay(permission.create) && <Button…>`. */
export const useMay = (permission: Permission | null): boolean => may(useActor(), permission);
