import { system } from '../../../platform/access/actor.ts';
import { recordEntry } from '../../../platform/audit/record-entry.ts';
import { dayOf } from '../../../platform/clock.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import type { Services } from '../../../platform/services.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import { personByHsaId } from '../../organisation/index.ts';
import { passwordLevel } from '../rules/assurance.ts';

type Order = { hsaId: string; name: string; days: number };
type Issued = { id: string; secret: string; expiresAt: Temporal.Instant };

/**
 * An API token acting as a person, for whoever runs the installation; listed and ended in the web like the person's own.
 * Error: `account.no-such-person`.
 */
export async function issueToken(services: Services, { hsaId, name, days }: Order): Promise<Issued> {
  const { gate, clock, pools } = services;
  const person = await personByHsaId(gate.pool, hsaId);
  if (!person?.active) throw new Problem('account.no-such-person', 404, { hsaId });
  const now = clock.now();
  const expiresAt = now.add({ hours: 24 * days });
  const id = newId(now.epochMilliseconds);
  const requestId = `account.token-${id}`;
  const acting = { actorId: system.id, permission: null, requestId, today: dayOf(now).toString() };
  const opened = await gate.open({
    id,
    personId: person.id,
    kind: 'token',
    method: 'token',
    assurance: passwordLevel,
    expiresAt,
    name,
    createdBy: system.id,
  });
  const detail = { personId: person.id, name, expiresAt: expiresAt.toString() };
  const entry = { actorId: system.id, permission: null, action: 'account.token-created', requestId, subjectId: id };
  await inTransaction(pools.app, acting, (_, client) => recordEntry(client, { ...entry, outcome: 'done', detail }));
  return { ...opened, expiresAt };
}
