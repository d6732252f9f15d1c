import { type Text, texts } from '../../../shared/text.ts';
import type { BreachAnswer } from '../contract/breach-register.ts';

/** What became of the duty to notify IMY. */
export const breachAnswers = texts({
  notified: { sv: 'Anmäld', en: 'Notified' },
  toNotify: { sv: 'Ska anmälas', en: 'To be notified' },
  notNotified: { sv: 'Anmäls inte', en: 'Not notified' },
  undecided: { sv: 'Inte beslutat än', en: 'Not decided yet' },
}) satisfies Record<BreachAnswer, Text>;
