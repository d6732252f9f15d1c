import { texts } from '../../shared/text.ts';

/** What the embedded database says to whoever starts the program. */
export const says = texts({
  inUse: {
    sv: 'Datakatalogen {directory} används redan av en annan instans av Värna (process {pid}). Stoppa den först, eller välj en annan katalog med VARNA_DATA.',
    en: 'The data directory {directory} is already in use by another instance of Värna (process {pid}). Stop it first, or choose another directory with VARNA_DATA.',
  },
  inUseElsewhere: {
    sv: 'Databasen i {directory} svarar redan, från en process som inte syns härifrån (kanske en annan behållare). Stoppa den först.',
    en: 'The database in {directory} already answers, from a process not visible from here (perhaps another container). Stop it first.',
  },
  notYours: {
    sv: 'Databasen i {directory} tillhör en annan användare. Starta som den användaren eller som root.',
    en: 'The database in {directory} belongs to another user. Start as that user or as root.',
  },
  noBinaries: {
    sv: 'Den inbyggda PostgreSQL saknas för {platform}. Kör npm install igen, eller peka ut en egen databas med DATABASE_URL.',
    en: 'The embedded PostgreSQL is missing for {platform}. Run npm install again, or point to a database of your own with DATABASE_URL.',
  },
  noAccount: {
    sv: 'PostgreSQL får inte köras som root, och systemanvändaren varna gick inte att skapa: {reason}. Skapa den med useradd --system varna, eller starta Värna som en vanlig användare.',
    en: 'PostgreSQL may not run as root, and the system user varna could not be made: {reason}. Make it with useradd --system varna, or start Värna as an ordinary user.',
  },
  placeGone: {
    sv: 'Databasen ska ligga i {home} enligt {pointer}, men katalogen finns inte. Lägg tillbaka den, eller ta bort {pointer} för att börja om tomt.',
    en: 'The database should be in {home} according to {pointer}, but that directory is not there. Put it back, or remove {pointer} to start empty.',
  },
  placedAway: {
    sv: 'Databasen läggs i {home}, eftersom användaren {account} inte når {directory}',
    en: 'The database is kept in {home}, since the user {account} cannot reach {directory}',
  },
  setAside: {
    sv: 'En äldre databas utan datakatalog har flyttats till {aside}',
    en: 'An older database without a data directory has been moved to {aside}',
  },
  copiedBinaries: {
    sv: 'PostgreSQL kopieras till {directory}, där användaren {account} når det',
    en: 'PostgreSQL is copied to {directory}, where the user {account} can reach it',
  },
  otherVersion: {
    sv: 'Databasen i {directory} skapades av PostgreSQL {found}, men programmet har version {expected}. Starta med den version av Värna som skapade den.',
    en: 'The database in {directory} was made by PostgreSQL {found}, but the program has version {expected}. Start with the version of Värna that made it.',
  },
  initialising: { sv: 'Skapar databasen', en: 'Creating the database' },
  starting: { sv: 'Startar PostgreSQL', en: 'Starting PostgreSQL' },
  stoppingOrphan: {
    sv: 'Avslutar PostgreSQL som blev kvar efter ett avbrott (process {pid})',
    en: 'Closing the PostgreSQL left behind by an interruption (process {pid})',
  },
  recovering: {
    sv: 'PostgreSQL återställer sig efter ett avbrott, {seconds} s',
    en: 'PostgreSQL is recovering after an interruption, {seconds} s',
  },
  diskFull: {
    sv: 'Disken är full: {directory} har {megabytes} MB ledigt. Frigör utrymme och starta igen; inget som bekräftats har gått förlorat.',
    en: 'The disk is full: {directory} has {megabytes} MB free. Free some space and start again; nothing acknowledged has been lost.',
  },
  noMemory: {
    sv: 'PostgreSQL fick inte det minne det behöver. Frigör minne och starta igen.',
    en: 'PostgreSQL did not get the memory it needs. Free some memory and start again.',
  },
  failed: {
    sv: 'PostgreSQL startade inte: {reason}. Hela loggen finns i {log}.',
    en: 'PostgreSQL did not start: {reason}. The whole log is in {log}.',
  },
  initFailed: { sv: 'Databasen gick inte att skapa: {reason}', en: 'The database could not be made: {reason}' },
  lost: {
    sv: 'PostgreSQL avslutades oväntat och startas om',
    en: 'PostgreSQL ended unexpectedly and is being restarted',
  },
  restored: { sv: 'PostgreSQL är igång igen', en: 'PostgreSQL is running again' },
  gaveUp: {
    sv: 'PostgreSQL gick inte att få igång igen: {reason}',
    en: 'PostgreSQL could not be brought back: {reason}',
  },
});
