import type { Context } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import type { Text } from '../../../shared/text.ts';
import type { TimelineEntry } from '../contract/case.ts';
import { insertLine } from '../store/timeline.ts';
import { tellOutside } from './webhook/announce.ts';

type Told = { kind: TimelineEntry['kind']; said: Text; at?: string; id?: string };

/**
 * Adds a line to a case's timeline, by whoever acts, and lets webhooks tell that there is one. Happened now unless told
 * otherwise. Answers its id.
 */
export async function tell(context: Context, incidentId: string, { kind, said, at, id }: Told): Promise<string> {
  const { db, now } = context;
  const recordedAt = now.toString();
  const line = { id: id ?? newId(now.epochMilliseconds), incidentId, kind, said, at: at ?? recordedAt, recordedAt };
  await insertLine(db, line);
  await tellOutside(context, incidentId, kind);
  return line.id;
}
