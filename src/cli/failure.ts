import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { readConfig } from '../platform/config.ts';
import { StartupError } from '../platform/startup-error.ts';
import { Problem } from '../shared/problem.ts';
import { type Text, texts } from '../shared/text.ts';
import { language, say } from './say.ts';

/** Words for what the operating system and the platform call by code. */
const known: Readonly<Record<string, Text>> = texts({
  EADDRINUSE: {
    sv: 'Porten {port} används redan av ett annat program. Stoppa det, eller välj en annan port med VARNA_PORT.',
    en: 'Port {port} is already used by another program. Stop it, or choose another port with VARNA_PORT.',
  },
  EADDRNOTAVAIL: {
    sv: 'Adressen {address} i VARNA_HOST finns inte på den här maskinen.',
    en: 'The address {address} in VARNA_HOST does not belong to this machine.',
  },
  EACCES: { sv: 'Åtkomst nekas: {path}{address}', en: 'Access is denied: {path}{address}' },
  EPERM: { sv: 'Åtkomst nekas: {path}', en: 'Access is denied: {path}' },
  EROFS: { sv: 'Filsystemet går inte att skriva i: {path}', en: 'The file system cannot be written to: {path}' },
  ENOSPC: {
    sv: 'Disken är full. Frigör utrymme och starta igen; inget som bekräftats har gått förlorat.',
    en: 'The disk is full. Free some space and start again; nothing acknowledged has been lost.',
  },
  ECONNREFUSED: {
    sv: 'Databasen i DATABASE_URL svarar inte ({address}:{port}).',
    en: 'The database of DATABASE_URL does not answer ({address}:{port}).',
  },
  ENOTFOUND: {
    sv: 'Databasens värd i DATABASE_URL finns inte: {hostname}.',
    en: 'There is no such host as in DATABASE_URL: {hostname}.',
  },
  '28P01': {
    sv: 'Databasen godtar inte kontot eller lösenordet i DATABASE_URL.',
    en: 'The database does not accept the account or password of DATABASE_URL.',
  },
  '3D000': { sv: 'Databasen i DATABASE_URL finns inte.', en: 'The database of DATABASE_URL does not exist.' },
});

const says = texts({
  unexpected: {
    sv: 'Ett oväntat fel stoppade programmet. Referens {reference}; uppgifterna finns i {file}.',
    en: 'An unexpected error stopped the program. Reference {reference}; the details are in {file}.',
  },
});

/** Says why a command could not go on: in words when it is known, else with a reference to the log. Answers the exit code. */
export async function tellFailure(error: unknown): Promise<number> {
  const reference = randomBytes(4).toString('hex');
  const words = error instanceof Problem ? await problemInWords(error, reference) : wordsFor(error);
  console.error(words ?? say(says.unexpected, { reference, file: keep(error, reference) }));
  return 1;
}

/** The problem as the web would say it, with the places it names. */
async function problemInWords(problem: Problem, reference: string): Promise<string> {
  const [{ documentOf, wordsOf }, { modules }] = await Promise.all([
    import('../platform/http/problems.ts'),
    import('../modules/index.ts'),
  ]);
  const { title, places = [] } = documentOf(problem, wordsOf(modules), language, reference);
  return [title, ...places.map((place) => `  ${place.path}: ${place.message}`)].join('\n');
}

function wordsFor(error: unknown): string | undefined {
  if (error instanceof StartupError) return say(error.text);
  const { code = '' } = error as NodeJS.ErrnoException;
  const text = known[code];
  return text && say(text, { path: '', address: '', ...(error as object) });
}

function keep(error: unknown, reference: string): string {
  const line = `${new Date().toISOString()} ${reference} ${inspect(error)}\n`;
  const file = path.join(logDirectory(), 'varna.log');
  appendFileSync(file, line, { mode: 0o600 });
  return file;
}

function logDirectory(): string {
  try {
    const directory = path.join(readConfig(process.env).dataDirectory, 'log');
    mkdirSync(directory, { recursive: true });
    return directory;
  } catch {
    return tmpdir();
  }
}
