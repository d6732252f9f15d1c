import { texts } from '../../../../shared/text.ts';

export const unitText = texts({
  shownFor: { sv: 'Läget för', en: 'As it stands at' },
});
