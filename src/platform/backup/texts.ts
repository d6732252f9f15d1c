import { texts } from '../../shared/text.ts';

/** What the trail says of copies of the whole installation. */
export const backupTexts = texts({
  'installation.backed-up': { sv: 'Tog en säkerhetskopia av installationen', en: 'Took a backup of the installation' },
  'installation.restored': {
    sv: 'Återläste installationen från en säkerhetskopia',
    en: 'Restored the installation from a backup',
  },
  'installation.exported': {
    sv: 'Lämnade ut hela installationen som öppet arkiv',
    en: 'Handed out the whole installation as an open archive',
  },
});

/** Steps on the way and refusals, in the terminal. */
export const says = texts({
  rows: { sv: '{rows} rader av {tables} tabeller', en: '{rows} rows of {tables} tables' },
  table: { sv: '  {table}: {rows} rader', en: '  {table}: {rows} rows' },
  files: { sv: '{count} {count|fil|filer}, {megabytes} MB', en: '{count} {count|file|files}, {megabytes} MB' },
  store: { sv: 'Utanför databasen ({name}): {megabytes} MB', en: 'Beside the database ({name}): {megabytes} MB' },
  checking: { sv: 'Kontrollerar hela arkivet', en: 'Checking the whole archive' },
  checked: {
    sv: 'Arkivet är helt: taget {takenAt} av version {version}, {rows} rader, {files} {files|fil|filer}',
    en: 'The archive is whole: taken {takenAt} by version {version}, {rows} rows, {files} {files|file|files}',
  },
  schema: { sv: 'Bygger upp databasen som den var', en: 'Building the database as it was' },
  keys: { sv: 'Kontrollerar sambanden mellan tabellerna', en: 'Checking the ties between the tables' },
  upgraded: {
    sv: 'Uppdaterad till det här programmets version ({count} {count|ändring|ändringar})',
    en: 'Brought up to the version of this program ({count} {count|change|changes})',
  },
  noFile: {
    sv: 'Filen finns inte eller går inte att läsa: {file}',
    en: 'The file does not exist or cannot be read: {file}',
  },
  fileExists: {
    sv: 'Det finns redan något på {file}. Välj ett annat namn.',
    en: 'There already is something at {file}. Choose another name.',
  },
  noDirectory: { sv: 'Katalogen {directory} finns inte.', en: 'There is no directory {directory}.' },
  notArchive: {
    sv: '{file} är ingen säkerhetskopia från Värna. Inget är ändrat.',
    en: '{file} is not a backup from Värna. Nothing is changed.',
  },
  cutOff: {
    sv: 'Säkerhetskopian är avhuggen: slutet saknas. Hämta kopian igen, eller ta en äldre. Inget är ändrat.',
    en: 'The backup is cut off: its end is missing. Fetch the copy again, or take an older one. Nothing is changed.',
  },
  damaged: {
    sv: 'Säkerhetskopian är skadad ({member}). Hämta kopian igen, eller ta en äldre. Inget är ändrat.',
    en: 'The backup is damaged ({member}). Fetch the copy again, or take an older one. Nothing is changed.',
  },
  wrongKey: {
    sv: 'Säkerhetskopian hör till en annan huvudnyckel. Den här installationens har fingeravtrycket {ours}, kopians {theirs}. Lägg dit rätt keys/master.key, eller sätt VARNA_KEY. Inget är ändrat.',
    en: "The backup belongs to another master key. This installation's has the fingerprint {ours}, the backup's {theirs}. Put the right keys/master.key in place, or set VARNA_KEY. Nothing is changed.",
  },
  noKey: {
    sv: 'Huvudnyckeln behövs för att läsa säkerhetskopian, och den ligger inte i kopian. Lägg din kopia av den som {file}, eller sätt VARNA_KEY. Inget är ändrat.',
    en: 'The master key is needed to read the backup, and it is not in it. Put your copy of it at {file}, or set VARNA_KEY. Nothing is changed.',
  },
  newer: {
    sv: 'Säkerhetskopian är tagen av en nyare version av Värna ({theirs}) än den här ({ours}). Uppgradera programmet först. Inget är ändrat.',
    en: 'The backup was taken by a newer version of Värna ({theirs}) than this one ({ours}). Upgrade the program first. Nothing is changed.',
  },
  otherHistory: {
    sv: 'Säkerhetskopians databas har byggts upp på annat sätt än det här programmet känner till ({migration}). Inget är ändrat.',
    en: 'The database of the backup was built in another way than this program knows ({migration}). Nothing is changed.',
  },
  notEmpty: {
    sv: 'Här finns redan en installation ({place}). En säkerhetskopia läses bara in där det är tomt: välj en annan VARNA_DATA eller DATABASE_URL, eller flytta undan den som finns. Inget är ändrat.',
    en: 'There already is an installation here ({place}). A backup is only restored where it is empty: choose another VARNA_DATA or DATABASE_URL, or move the present one away. Nothing is changed.',
  },
  otherTables: {
    sv: 'Tabellen {table} i säkerhetskopian finns inte med samma kolumner i databasen. Inget är ändrat.',
    en: 'The table {table} of the backup does not exist with the same columns in the database. Nothing is changed.',
  },
});
