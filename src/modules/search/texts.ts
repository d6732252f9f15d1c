import { texts } from '../../shared/text.ts';

export const searchTexts = texts({
  searched: { sv: 'Sökte', en: 'Searched' },
});
