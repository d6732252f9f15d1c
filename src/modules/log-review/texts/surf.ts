import { texts } from '../../../shared/text.ts';

/** Problems and actions of the trail of surf control. */
export const surfTexts = texts({
  'surf-columns': {
    sv: 'Filen avvisades och inget av den är sparat. Den får bara ha kolumnerna {columns}. För mycket: {more}. Saknas: {missing}.',
    en: 'The file was refused and nothing of it is kept. It may only have the columns {columns}. Too much: {more}. Missing: {missing}.',
  },
  'surf-row': {
    sv: 'Rad {row} går inte att läsa: kontrollera antal, dag och kategori. En kategori är ett ord, aldrig en adress. Inget av filen är sparat.',
    en: 'Row {row} cannot be read: check counts, day and category. A category is a word, never an address. Nothing of the file is kept.',
  },
  'surf-month': {
    sv: 'Filen för {month} är redan inläst.',
    en: 'The file of {month} has already been read in.',
  },
  'surf-read': { sv: 'Såg hur webbtrafiken fördelar sig', en: 'Saw how web traffic is spread' },
  'surf-limits-read': { sv: 'Såg gränserna för webbtrafik', en: 'Saw the limits for web traffic' },
  'surf-taken': { sv: 'Läste in webbtrafik för en månad', en: 'Read in a month’s web traffic' },
  'surf-limits-set': { sv: 'Ändrade gränserna för webbtrafik', en: 'Changed the limits for web traffic' },
});
