import { tasksApi } from '../../modules/tasks/contract.ts';
import { newId } from '../../shared/ids.ts';
import type { AtWork } from './as-person.ts';

const DAYS_AWAY = 11;

/** The CISO is at a conference for some days; a colleague in the office checks evidence meanwhile. */
export async function seedHandingOver(me: AtWork, toId: string, today: Temporal.PlainDate): Promise<void> {
  const body = {
    id: newId(),
    toId,
    kinds: ['requirements.checkEvidence'],
    fromOn: today.toString(),
    toOn: today.add({ days: DAYS_AWAY }).toString(),
    note: 'Jag är på konferens. Ring om något brådskar.',
  };
  await me.caller.use(tasksApi).delegate({ body });
}
