import type { Text } from '../../../../shared/text.ts';
import type { Recipient } from '../../contract/step.ts';
import { settingsText as text } from '../texts.ts';

/** When a step is taken, in words, with the number of days to fill. */
export function stepWhen(days: number): Text {
  if (days === 0) return text.theDay;
  if (days === -1) return text.dayBefore;
  if (days === 1) return text.dayAfter;
  return days < 0 ? text.before : text.after;
}

export const recipientNames: Record<Recipient, Text> = {
  owner: text.owner,
  standIn: text.standIn,
  manager: text.manager,
  managerAbove: text.managerAbove,
};
