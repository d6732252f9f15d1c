import type { Context } from '../../../../platform/module.ts';
import { newId } from '../../../../shared/ids.ts';
import type { Text } from '../../../../shared/text.ts';
import { insertLine } from '../../store/investigation-parts.ts';

/** What a notice of a case is called; read by its receiver alone. */
export const noticeTitle = (number: string): string => `Utredning ${number}`;

/** Adds a line to a case, by whoever acts, now. */
export async function tell({ db, now }: Context, caseId: string, kind: string, said: Text, id?: string): Promise<void> {
  await insertLine(db, { id: id ?? newId(now.epochMilliseconds), caseId, at: now.toString(), kind, said });
}
