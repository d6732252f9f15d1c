import { texts } from '../../shared/text.ts';

/** What may be said about a file that comes in. */
export const exchangeTexts = texts({
  'exchange.not-a-table': {
    sv: 'Filen ”{name}” går inte att läsa som en tabell. Spara den som XLSX eller CSV och försök igen.',
    en: 'The file “{name}” cannot be read as a table. Save it as XLSX or CSV and try again.',
  },
  'exchange.old-workbook': {
    sv: 'Filen ”{name}” är en äldre eller lösenordsskyddad arbetsbok. Spara den som XLSX utan lösenord.',
    en: 'The file “{name}” is an older or password-protected workbook. Save it as XLSX without a password.',
  },
  'exchange.no-such-sheet': {
    sv: 'Bladet ”{sheet}” finns inte i filen. Bladen heter: {sheets}',
    en: 'There is no sheet “{sheet}” in the file. The sheets are: {sheets}',
  },
  'exchange.no-rows': {
    sv: 'Filen ”{name}” har inga rader under rubrikerna. Inget har lästs in.',
    en: 'The file “{name}” has no rows below its headings. Nothing was imported.',
  },
  'exchange.too-large': {
    sv: 'Filen ”{name}” är större än {mostMegabytes} MB. Dela upp den i flera.',
    en: 'The file “{name}” is larger than {mostMegabytes} MB. Split it into several.',
  },
  'exchange.too-many-rows': {
    sv: 'Filen ”{name}” har fler än {most} rader. Dela upp den i flera.',
    en: 'The file “{name}” has more than {most} rows. Split it into several.',
  },
  'exchange.open-quote': {
    sv: 'Ett citattecken öppnas på rad {row} men stängs aldrig. Rätta raden och försök igen.',
    en: 'A quotation mark opens on row {row} but never closes. Mend the row and try again.',
  },
  'exchange.headings': {
    sv: 'Rubrikerna i ”{name}” behöver rättas: varje kolumn ska ha en egen rubrik.',
    en: 'The headings of “{name}” need mending: each column must have a heading of its own.',
  },
  'exchange.heading-missing': {
    sv: 'Kolumnen har värden men ingen rubrik.',
    en: 'The column has values but no heading.',
  },
  'exchange.heading-twice': { sv: 'Rubriken finns mer än en gång.', en: 'The heading occurs more than once.' },
  'exchange.ragged': {
    sv: '{count} rader i ”{name}” har inte lika många celler som rubrikraden ({columns}). Inget har lästs in.',
    en: '{count} rows in “{name}” do not have as many cells as the heading row ({columns}). Nothing was imported.',
  },
  'exchange.row-longer': {
    sv: 'Raden har fler celler än rubrikraden.',
    en: 'The row has more cells than the heading row.',
  },
  'exchange.row-shorter': {
    sv: 'Raden har färre celler än rubrikraden.',
    en: 'The row has fewer cells than the heading row.',
  },
  'exchange.column-not-chosen': {
    sv: 'Välj vilken kolumn i filen som är: {columns}',
    en: 'Choose which column of the file is: {columns}',
  },
});
