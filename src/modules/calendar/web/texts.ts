import { texts } from '../../../shared/text.ts';

export const text = texts({
  subscribe: { sv: 'Prenumerera', en: 'Subscribe' },
  previous: { sv: 'Föregående månad', en: 'Previous month' },
  next: { sv: 'Nästa månad', en: 'Next month' },
  today: { sv: 'I dag', en: 'Today' },
  whose: { sv: 'Visa', en: 'Show' },
  mine: { sv: 'Mina dagar', en: 'My days' },
  all: { sv: 'Allas', en: 'Everyone’s' },
  unit: { sv: 'Enhet', en: 'Unit' },
  kind: { sv: 'Typ', en: 'Kind' },
  everything: { sv: 'Allt', en: 'Everything' },
  week: { sv: 'v. {number}', en: 'w. {number}' },
  more: { sv: '{count} till', en: '{count} more' },
  peopleMore: { sv: '{named} och {count} till', en: '{named} and {count} more' },
  dayAll: { sv: 'Allt {day}', en: 'Everything on {day}' },
  caption: { sv: 'Kalender för {month}', en: 'Calendar for {month}' },
  tooMuch: {
    sv: 'Allt får inte plats. Välj en enhet eller en typ för att se resten.',
    en: 'Not everything fits. Choose a unit or a kind to see the rest.',
  },
  none: { sv: 'Inget den här månaden', en: 'Nothing this month' },
  noneText: {
    sv: 'Här visas uppgifter, översyner, åtgärder och mål som har en dag.',
    en: 'Tasks, reviews, actions and goals that have a day are shown here.',
  },
  lateMark: { sv: 'dagen har varit', en: 'the day has passed' },
});

export const feedText = texts({
  lead: {
    sv: 'Skapa en adress och lägg in den i ditt kalenderprogram. Där syns dina egna dagar: vad som ska göras och numret på posten, aldrig titlar.',
    en: 'Make an address and put it in your calendar program. It shows your own days: what is to be done and the number of the record, never titles.',
  },
  new: { sv: 'Ny kalenderadress', en: 'New calendar address' },
  name: { sv: 'Var ska den användas?', en: 'Where is it to be used?' },
  usedIn: { sv: 'Används i', en: 'Used in' },
  nameHint: {
    sv: 'Till exempel ”Outlook” eller ”Telefonen”, så att du vet vilken du stänger.',
    en: 'For example “Outlook” or “My phone”, so that you know which one you close.',
  },
  make: { sv: 'Skapa adressen', en: 'Make the address' },
  once: {
    sv: 'Adressen visas bara nu. Den är som ett lösenord: dela den inte. Försvinner den, stäng den och skapa en ny.',
    en: 'The address is shown only now. It is like a password: do not share it. If it gets lost, close it and make a new one.',
  },
  address: { sv: 'Kalenderadress', en: 'Calendar address' },
  done: { sv: 'Klar', en: 'Done' },
  open: { sv: 'Dina kalenderadresser', en: 'Your calendar addresses' },
  none: { sv: 'Du har inga kalenderadresser.', en: 'You have no calendar addresses.' },
  made: { sv: 'Skapad', en: 'Made' },
  closed: { sv: 'Stängd', en: 'Closed' },
  inUse: { sv: 'Öppen', en: 'Open' },
  status: { sv: 'Status', en: 'Status' },
  close: { sv: 'Stäng', en: 'Close' },
  closeAsk: { sv: 'Stänga kalenderadressen?', en: 'Close the calendar address?' },
  closeText: {
    sv: '”{name}” slutar att uppdateras. Det går inte att öppna den igen, men du kan skapa en ny.',
    en: '“{name}” stops being updated. It cannot be opened again, but you can make a new one.',
  },
  isClosed: { sv: 'Adressen är stängd', en: 'The address is closed' },
});
