import type { Context } from '../../../platform/module.ts';
import { personOf } from '../../organisation/index.ts';
import type { Owner } from './registration.ts';

/** The signed-in person by their real name, and what is known of them that a password may not contain. */
export async function ownPerson({ db, actor }: Context): Promise<{ owner: Owner; known: string[] }> {
  const person = await personOf(db, actor.id);
  const name = person?.name ?? actor.name;
  const login = person?.hsaId ?? actor.hsaId ?? name;
  return { owner: { id: actor.id, name, login }, known: [name, login, person?.email ?? ''] };
}
