import { texts } from '../../../shared/text.ts';

export const pageTitles = texts({
  calendar: { sv: 'Kalender', en: 'Calendar' },
  feeds: { sv: 'Prenumerera på kalendern', en: 'Subscribe to the calendar' },
});
