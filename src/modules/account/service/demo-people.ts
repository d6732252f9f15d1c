import type { Context } from '../../../platform/module.ts';
import type { Text } from '../../../shared/text.ts';
import { insertDemoPeople } from '../store/people.ts';

/** Someone to sign in as in a demo: their title, and in one line what they come to do. */
export type DemoPerson = { personId: string; title: string; text: Text };

/** Names the people one may sign in as, in the order they are offered; this is what makes a region a demo. As the system. */
export async function setDemoPeople({ db }: Context, people: readonly DemoPerson[]): Promise<void> {
  await insertDemoPeople(db, JSON.stringify(people.map((person, place) => ({ ...person, place }))));
}
