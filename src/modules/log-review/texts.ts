import { texts } from '../../shared/text.ts';
import { investigationTexts } from './texts/investigation.ts';
import { reviewTexts } from './texts/review.ts';

export const logReviewTexts = texts({
  ...investigationTexts,
  ...reviewTexts,
  'engine-lost': {
    sv: 'Loggdatabasen svarar inte just nu. Inget har ändrats. Försök igen om en minut.',
    en: 'The log database does not answer at the moment. Nothing has changed. Try again in a minute.',
  },
});
