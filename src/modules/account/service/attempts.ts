import { createHash } from 'node:crypto';
import type { Context } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import { addressKey, memoryMinutes, type Tried, waitSeconds } from '../rules/waiting.ts';
import { failuresOf, forgetAttempts, insertAttempts, markSucceeded } from '../store/attempts.ts';
import { gateOf } from './at-gate.ts';

type Subject = { tried: Tried; name: string };

/** What was tried is counted the same whether or not there is such an account, and is not kept in plain words. */
const loginSubject = (login: string): Subject => ({
  tried: 'login',
  name: `login:${createHash('sha256').update(login.trim().toUpperCase()).digest('base64url')}`,
});
const addressSubject = (address: string): Subject => ({ tried: 'address', name: `address:${addressKey(address)}` });

/** Seconds until the next attempt on a subject is looked at. */
async function secondsLeft({ services, now }: Context, { tried, name }: Subject, before: string): Promise<number> {
  const since = now.subtract({ minutes: memoryMinutes[tried] }).toString();
  const asked = { subject: name, since, wiped: tried === 'login', before };
  const [row] = await failuresOf(gateOf(services), asked);
  if (!row?.last_at) return 0;
  const until = row.last_at.getTime() + waitSeconds(tried, row.failures) * 1000;
  return Math.max(0, Math.ceil((until - now.epochMilliseconds) / 1000));
}

/**
 * Lets someone try to prove who they are. The attempt counts as failed, for the account and for the address, from before it
 * is looked at until it has succeeded. Error: `account.wait` while either has to wait; that attempt is not counted.
 */
export async function attempting<T>(context: Context, login: string | null, work: () => Promise<T>): Promise<T> {
  const gate = gateOf(context.services);
  const subjects = [...(login === null ? [] : [loginSubject(login)]), addressSubject(context.from.address)];
  const names = subjects.map(({ name }) => name);
  const ids = await insertAttempts(gate, names, context.now.toString());
  const before = ids[0] ?? '0';
  const waits = await Promise.all(subjects.map((subject) => secondsLeft(context, subject, before)));
  const seconds = Math.max(...waits);
  if (seconds > 0) {
    await forgetAttempts(gate, ids);
    throw new Problem('account.wait', 429, { seconds });
  }
  try {
    const result = await work();
    await markSucceeded(gate, ids);
    return result;
  } catch (error) {
    if (!(error instanceof Problem && error.status === 401)) await forgetAttempts(gate, ids);
    throw error;
  }
}
