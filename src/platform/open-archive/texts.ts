import { texts } from '../../shared/text.ts';

/** The words of the archive's own page. */
export const pageWords = texts({
  title: { sv: 'Öppet arkiv från Värna', en: 'Open archive from Värna' },
  taken: {
    sv: 'Visar läget {takenAt}, utlämnat av Värna {version}.',
    en: 'Shows how things stood at {takenAt}, handed out by Värna {version}.',
  },
  how: {
    sv: 'Varje tabell är en fil med en rad per post, i JSON (UTF-8). Tider är i UTC. description.json beskriver tabeller, kolumner, koder och samband på svenska och engelska och har SHA-256 för varje fil.',
    en: 'Each table is a file with one line a row, in JSON (UTF-8). Times are UTC. description.json describes tables, columns, codes and ties in Swedish and English, and has the SHA-256 of each file.',
  },
  care: {
    sv: 'Inget här är krypterat. Arkivet innehåller personuppgifter och uppgifter om säkerhet: förvara det därefter.',
    en: 'Nothing here is encrypted. The archive holds personal data and matters of security: keep it accordingly.',
  },
  files: { sv: 'Filer', en: 'Files' },
  fileCount: {
    sv: '{count} {count|fil|filer}, i mappen files efter slag av post och postens id. Vad var och en hette och hör till står i',
    en: '{count} {count|file|files}, in the folder files by kind of record and its id. What each was called and belongs to is in',
  },
  tables: { sv: 'Tabeller', en: 'Tables' },
  table: { sv: 'Tabell', en: 'Table' },
  rows: { sv: 'Rader', en: 'Rows' },
  columns: { sv: '{count} kolumner', en: '{count} columns' },
  file: { sv: 'Fil', en: 'File' },
  leftOut: { sv: 'Följer inte med', en: 'Left out' },
});

/** Steps on the way. */
export const openArchiveSays = texts({
  table: { sv: '  {table}: {rows} rader', en: '  {table}: {rows} rows' },
  stored: { sv: '  {file}: {rows} rader', en: '  {file}: {rows} rows' },
  rows: { sv: '{rows} rader av {tables} tabeller', en: '{rows} rows of {tables} tables' },
  files: { sv: '{count} {count|fil|filer}, {megabytes} MB', en: '{count} {count|file|files}, {megabytes} MB' },
  missing: {
    sv: '{count} {count|fil|filer} saknar sitt innehåll i lagret; de står i files.jsonl utan sökväg',
    en: '{count} {count|file lacks its|files lack their} content in the store; they are in files.jsonl without a path',
  },
});
