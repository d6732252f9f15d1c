import { texts } from '../../shared/text.ts';
import { checkTexts } from './texts/check.ts';
import { extractTexts } from './texts/extract.ts';
import { followUpTexts } from './texts/follow-up.ts';
import { intakeTexts } from './texts/intake.ts';
import { investigationTexts } from './texts/investigation.ts';
import { monthTexts } from './texts/month.ts';
import { reviewTexts } from './texts/review.ts';
import { ruleTexts } from './texts/rules.ts';
import { sourceTexts } from './texts/sources.ts';
import { surfTexts } from './texts/surf.ts';

export const logReviewTexts = texts({
  ...intakeTexts,
  ...investigationTexts,
  ...checkTexts,
  ...extractTexts,
  ...reviewTexts,
  ...monthTexts,
  ...followUpTexts,
  ...ruleTexts,
  ...sourceTexts,
  ...surfTexts,
  'engine-lost': {
    sv: 'Loggdatabasen svarar inte just nu. Inget har ändrats. Försök igen om en minut.',
    en: 'The log database does not answer at the moment. Nothing has changed. Try again in a minute.',
  },
});
