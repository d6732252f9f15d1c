import { texts } from '../../shared/text.ts';

export const calendarTexts = texts({
  subscribed: { sv: 'Skapade en kalenderadress', en: 'Made a calendar address' },
  revoked: { sv: 'Stängde en kalenderadress', en: 'Closed a calendar address' },
  'span-too-long': {
    sv: 'Välj högst tre månader åt gången.',
    en: 'Choose at most three months at a time.',
  },
  'too-many': {
    sv: 'Du har redan {most} kalenderadresser. Stäng en du inte använder.',
    en: 'You already have {most} calendar addresses. Close one you do not use.',
  },
  'unknown-address': {
    sv: 'Kalenderadressen gäller inte. Skapa en ny i Värna, under Kalender.',
    en: 'The calendar address does not hold. Make a new one in Värna, under Calendar.',
  },
  task: { sv: 'Uppgift', en: 'Task' },
  'feed-name': { sv: 'Värna', en: 'Värna' },
  'field.name': { sv: 'Namn', en: 'Name' },
  'field.revoked_at': { sv: 'Stängd', en: 'Closed' },
});
