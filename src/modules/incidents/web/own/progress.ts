import type { Text } from '../../../../shared/text.ts';
import type { OwnReport } from '../../contract/report.ts';
import type { State } from '../../contract/words.ts';
import { stepTexts } from './texts.ts';

/** A step of a report’s way, and when it was taken, where that is told. */
export type Step = { name: Text; at?: string | null | undefined };
export type Moments = Partial<OwnReport['progress']> & { receivedAt: string };

const reached: Record<State, number> = { event: 0, assessed: 1, incident: 2, merged: 2, dismissed: 1, closed: 3 };

const names: Record<State, Text> = {
  event: stepTexts.received,
  assessed: stepTexts.assessed,
  incident: stepTexts.handled,
  merged: stepTexts.handled,
  dismissed: stepTexts.noIncident,
  closed: stepTexts.done,
};
/** How far a report has come, in one word. */
export const standingOf = (state: State): Text => names[state];

/** The way of a report, and how far along it has come. */
export function progressOf(state: State, at: Moments): { steps: Step[]; reached: number } {
  const received = { name: stepTexts.received, at: at.receivedAt };
  if (state === 'dismissed') return { steps: [received, { name: stepTexts.noIncident, at: at.closedAt }], reached: 1 };
  const steps = [
    received,
    { name: stepTexts.assessed, at: at.assessedAt },
    { name: stepTexts.handled, at: at.confirmedAt },
    { name: stepTexts.done, at: at.closedAt },
  ];
  return { steps, reached: reached[state] };
}
