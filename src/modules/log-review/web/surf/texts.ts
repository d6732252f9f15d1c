import { texts } from '../../../../shared/text.ts';

export const surfText = texts({
  lead: {
    sv: 'En gång i månaden läses proxyns siffror in per kategori. Adresser och innehåll tas aldrig emot. Den som passerar en gräns blir en fråga i enhetens granskning.',
    en: 'Once a month the proxy’s figures are read in by category. Addresses and content are never accepted. Whoever passes a limit becomes a question in the unit’s review.',
  },
  figures: { sv: 'Siffror per enhet och kategori', en: 'Figures by unit and category' },
  figuresLead: {
    sv: 'Färre än fem personer visas inte, så att ingen kan kännas igen.',
    en: 'Fewer than five people are not shown, so that nobody can be recognised.',
  },
  month: { sv: 'Månad', en: 'Month' },
  none: { sv: 'Ingen månad är inläst än.', en: 'No month has been read in yet.' },
  unit: { sv: 'Enhet', en: 'Unit' },
  category: { sv: 'Kategori', en: 'Category' },
  people: { sv: 'Personer', en: 'People' },
  requests: { sv: 'Anrop', en: 'Requests' },
  blocked: { sv: 'Stoppade', en: 'Stopped' },
  over: { sv: 'Över gränsen', en: 'Over the limit' },
  few: { sv: 'färre än fem', en: 'fewer than five' },
  limits: { sv: 'Gränser', en: 'Limits' },
  limitsLead: {
    sv: 'Från hur många anrop i månaden en kategori tas upp i granskningen. Kategorier som inte står här tas aldrig upp.',
    en: 'From how many requests in a month a category is taken up in the review. Categories not named here never are.',
  },
  categories: { sv: 'Kategorier', en: 'Categories' },
  limit: { sv: 'Anrop i månaden', en: 'Requests a month' },
  add: { sv: 'Lägg till kategori', en: 'Add a category' },
  save: { sv: 'Spara gränser', en: 'Save limits' },
  saved: { sv: 'Gränserna är sparade', en: 'The limits are saved' },
  take: { sv: 'Läs in en månad', en: 'Read in a month' },
  takeLead: {
    sv: 'CSV med kolumnerna user_hsa, unit_hsa, category, requests, blocked och day. En fil med fler kolumner avvisas.',
    en: 'CSV with the columns user_hsa, unit_hsa, category, requests, blocked and day. A file with more columns is refused.',
  },
  file: { sv: 'Fil', en: 'File' },
  send: { sv: 'Läs in', en: 'Read in' },
  taken: {
    sv: '{rows} {rows|rad|rader} för {people} {people|person|personer} är {rows|inläst|inlästa}, {overLimit} över en gräns',
    en: '{rows} {rows|row|rows} of {people} {people|person|people} {rows|was|were} read in, {overLimit} over a limit',
  },
});
