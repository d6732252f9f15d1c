import { texts } from '../../../shared/text.ts';

/** What the pages are called. */
export const pageTitles = texts({
  trail: { sv: 'Revisionsspår', en: 'Audit trail' },
  entry: { sv: 'Händelse i revisionsspåret', en: 'Entry of the audit trail' },
  seals: { sv: 'Sigill', en: 'Seals' },
});

export const label = texts({
  what: { sv: 'Vad', en: 'What' },
  at: { sv: 'När', en: 'When' },
  actor: { sv: 'Vem', en: 'Who' },
  action: { sv: 'Vad som gjordes', en: 'What was done' },
  subject: { sv: 'Post', en: 'Record' },
  unit: { sv: 'Enhet', en: 'Unit' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  permission: { sv: 'Behörighet', en: 'Permission' },
  reference: { sv: 'Referens', en: 'Reference' },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'To' },
  seal: { sv: 'Sigill', en: 'Seal' },
  sealedAt: { sv: 'Förseglat', en: 'Sealed' },
  entries: { sv: 'Händelser', en: 'Entries' },
  changes: { sv: 'Ändringar', en: 'Changes' },
  hash: { sv: 'Hash (SHA-256)', en: 'Hash (SHA-256)' },
});

export const phrase = texts({
  actor: { sv: 'av {value}', en: 'by {value}' },
  from: { sv: 'från {value}', en: 'from {value}' },
  to: { sv: 'till {value}', en: 'until {value}' },
  unit: { sv: 'på {value}', en: 'at {value}' },
});

export const text = texts({
  counted: { sv: '{count|händelse|händelser}', en: '{count|entry|entries}' },
  lead: {
    sv: 'Vem som har gjort, öppnat eller nekats vad. Spåret förseglas varje minut, så att ändringar i efterhand avslöjas.',
    en: 'Who did, opened or was refused what. The trail is sealed every minute, so that later alterations show.',
  },
  none: { sv: 'Inget har hänt än', en: 'Nothing has happened yet' },
  noneText: {
    sv: 'Varje ändring, öppnad post och nekat försök visas här så snart det sker.',
    en: 'Every change, opened record and refused attempt is shown here as soon as it happens.',
  },
  nobody: { sv: 'Ej inloggad', en: 'Not signed in' },
  done: { sv: 'Utfört', en: 'Done' },
  refused: { sv: 'Nekat', en: 'Refused' },
  facts: { sv: 'Om händelsen', en: 'About the entry' },
  changes: { sv: 'Vad som ändrades', en: 'What changed' },
  noChanges: { sv: 'Händelsen ändrade inga uppgifter.', en: 'The entry changed no data.' },
  firstOf: { sv: 'De första {shown} av {count} ändrade rader.', en: 'The first {shown} of {count} changed rows.' },
  created: { sv: 'Ny rad', en: 'New row' },
  updated: { sv: 'Ändrad rad', en: 'Changed row' },
  removed: { sv: 'Borttagen rad', en: 'Removed row' },
  empty: { sv: 'tomt', en: 'empty' },
  became: { sv: 'blev', en: 'became' },
  in: { sv: '{what} i {table}', en: '{what} of {table}' },
});

/** How the chain of seals stands. */
export const chainText = texts({
  title: { sv: 'Förseglingen', en: 'The sealing' },
  latest: { sv: 'Senast förseglat', en: 'Last sealed' },
  explained: {
    sv: 'Varje minut räknas ett fingeravtryck av alla nya rader och av sigillet före. Ändras eller tas något bort i efterhand stämmer kedjan inte längre.',
    en: 'Every minute a fingerprint is taken of all new rows and of the seal before. If anything is altered or removed later, the chain no longer fits.',
  },
  none: {
    sv: 'Inget är förseglat än. Det sker inom en minut.',
    en: 'Nothing is sealed yet. It happens within a minute.',
  },
  seal: { sv: 'sigill {seq}', en: 'seal {seq}' },
  waiting: { sv: '{rows} {rows|rad|rader} väntar på nästa.', en: '{rows} {rows|row waits|rows wait} for the next.' },
  allSealed: { sv: 'Allt är förseglat.', en: 'Everything is sealed.' },
  behind: {
    sv: 'Förseglingen ligger efter: rader har väntat sedan {since}. Säg till den som sköter driften.',
    en: 'Sealing is behind: rows have waited since {since}. Tell whoever runs the system.',
  },
  verify: { sv: 'Kontrollera kedjan', en: 'Check the chain' },
  verifying: { sv: 'Kontrollerar varje rad. Det kan ta någon minut.', en: 'Checking every row. It may take a minute.' },
  checked: { sv: 'Kontrollerat av {by}', en: 'Checked by {by}' },
  neverChecked: { sv: 'Kedjan har inte kontrollerats här än.', en: 'The chain has not been checked here yet.' },
  act: {
    sv: 'Rör inte databasen. Ta en säkerhetskopia och kontakta informationssäkerhetschefen.',
    en: 'Do not touch the database. Take a backup and contact the chief information security officer.',
  },
  sealsLead: {
    sv: 'Spara det senaste sigillets hash på annan plats, så kan ingen byta ut hela kedjan.',
    en: 'Keep the hash of the latest seal elsewhere, and nobody can replace the whole chain.',
  },
  countedSeals: { sv: 'sigill', en: 'seals' },
});
