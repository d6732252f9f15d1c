import type { Context } from '../../../platform/module.ts';
import { Problem, type ProblemPlace } from '../../../shared/problem.ts';

/** The field to mend when something would end before it begins. */
export const backwards: readonly ProblemPlace[] = [{ path: 'body.validTo', message: 'organisation.ends-before-start' }];

type Versioned = { version: number };

/** The record, or as if it did not exist when the actor may not see it. */
export function found<T>(record: T | undefined, id: string): T {
  if (record === undefined) throw new Problem('record.not-found', 404, { id });
  return record;
}

/**
 * The record after a change of one version of it. When nothing was changed, why: someone else was first (with the record
 * as it is now), or the unit is not the actor's to change.
 */
export async function saved<T extends Versioned>(
  context: Context,
  changed: boolean,
  { id, version, load }: { id: string; version: number; load: (context: Context, id: string) => Promise<T> },
): Promise<T> {
  const current = await load(context, id);
  if (changed) return current;
  if (current.version !== version) throw new Problem('record.changed', 409, { current });
  throw new Problem('permission.not-here', 403, { id });
}
