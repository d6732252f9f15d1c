import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Problem, type ProblemDocument } from '../../shared/problem.ts';
import { fill, type Language, type Text, texts } from '../../shared/text.ts';
import { accessTexts } from '../access/texts.ts';
import { backupTexts } from '../backup/texts.ts';
import { exchangeTexts } from '../exchange/texts.ts';
import { sheetTexts } from '../sheet/words.ts';

/** What the platform itself may have to say. */
export const platformTexts = texts({
  'input.invalid': {
    sv: 'Något i det du skickade stämmer inte. Se efter vid de fält som är markerade.',
    en: 'Something in what you sent is not right. Check the marked fields.',
  },
  'input.not-json': { sv: 'Innehållet gick inte att läsa som JSON.', en: 'The content could not be read as JSON.' },
  'input.too-large': { sv: 'Det du skickade är för stort.', en: 'What you sent is too large.' },
  'input.no-file': { sv: 'Välj en fil först.', en: 'Choose a file first.' },
  'input.too-fast': {
    sv: 'För många försök på kort tid. Vänta en stund och försök igen.',
    en: 'Too many attempts in a short time. Wait a moment and try again.',
  },
  'page.not-found': { sv: 'Det finns inget på den här adressen.', en: 'There is nothing at this address.' },
  'record.not-found': {
    sv: 'Det du söker finns inte, eller så har du inte behörighet att se det.',
    en: 'What you are looking for does not exist, or you may not see it.',
  },
  'record.changed': {
    sv: 'Sparades inte: någon annan har ändrat sedan du öppnade. Din text finns kvar – jämför och välj.',
    en: 'Not saved: someone else changed this after you opened it. Your text is still here – compare and choose.',
  },
  'permission.signed-out': { sv: 'Logga in för att fortsätta.', en: 'Sign in to continue.' },
  'permission.missing': {
    sv: 'Du saknar behörigheten ”{permission}”. Be din chef eller systemadministratören om den.',
    en: 'You lack the permission “{permission}”. Ask your manager or the system administrator for it.',
  },
  'permission.not-here': {
    sv: 'Du får inte göra detta för den enheten. Inget har sparats.',
    en: 'You may not do this for that unit. Nothing was saved.',
  },
  'permission.assurance': {
    sv: 'Det här kräver inloggning på tillitsnivå {level}. Logga in igen med e-tjänstekort eller motsvarande.',
    en: 'This requires a sign-in at assurance level {level}. Sign in again with your e-ID card or equivalent.',
  },
  'permission.foreign-origin': {
    sv: 'Anropet kom från en annan webbplats och utfördes inte.',
    en: 'The call came from another website and was not carried out.',
  },
  'database.unreachable': {
    sv: 'Databasen svarar inte just nu. Inget har sparats; försök igen om en stund.',
    en: 'The database does not answer right now. Nothing was saved; try again in a moment.',
  },
  'database.disk-full': {
    sv: 'Disken är full. Inget har sparats. Säg till den som sköter driften.',
    en: 'The disk is full. Nothing was saved. Tell whoever runs the system.',
  },
  'database.exists-already': {
    sv: 'Det finns redan en post med samma uppgifter ({constraint}).',
    en: 'A record with the same details already exists ({constraint}).',
  },
  'database.still-referred-to': {
    sv: 'Det går inte: uppgiften hänger ihop med något annat som finns kvar, eller som inte finns ({constraint}).',
    en: 'Not possible: this is tied to something else that remains, or that does not exist ({constraint}).',
  },
  'database.names-nothing': {
    sv: 'Det du har valt finns inte. Välj i listan.',
    en: 'What you have chosen does not exist. Choose from the list.',
  },
  'database.try-again': {
    sv: 'Två ändringar krockade. Inget har sparats; försök igen.',
    en: 'Two changes collided. Nothing was saved; try again.',
  },
  'database.newer': {
    sv: 'Databasen är från en nyare version av Värna än den här. Uppgradera programmet. Okända ändringar: {migrations}',
    en: 'The database is from a newer version of Värna than this one. Upgrade the program. Unknown changes: {migrations}',
  },
  'database.changed': {
    sv: 'Databasens historik stämmer inte med programmet: {migrations}',
    en: 'The history of the database does not match the program: {migrations}',
  },
  'files.too-large': {
    sv: 'Filen är större än {mostMegabytes} MB.',
    en: 'The file is larger than {mostMegabytes} MB.',
  },
  'files.missing': { sv: 'Filens innehåll saknas i lagret.', en: 'The content of the file is missing from storage.' },
  'files.damaged': {
    sv: 'Filen har ändrats utanför Värna och lämnas inte ut. Säg till den som sköter driften.',
    en: 'The file was changed outside Värna and is not handed out. Tell whoever runs the system.',
  },
  'list.bad-cursor': {
    sv: 'Sidan i listan gick inte att hitta. Börja om från första sidan.',
    en: 'That page of the list could not be found. Start again from the first page.',
  },
  'ids.hsa': {
    sv: 'HSA-id ska se ut som SE2321000000-A1B2: SE, organisationsnummer, bindestreck och högst 18 bokstäver eller siffror.',
    en: 'An HSA-id looks like SE2321000000-A1B2: SE, organisation number, hyphen and at most 18 letters or digits.',
  },
  unexpected: {
    sv: 'Något gick fel hos oss. Inget har sparats. Uppge referens {reference} om du hör av dig.',
    en: 'Something went wrong at our end. Nothing was saved. Quote reference {reference} if you get in touch.',
  },
});

export type Words = ReadonlyMap<string, Text>;

/** All texts by their code: `module.key`, and the platform's own. */
export function wordsOf(modules: readonly { name: string; texts: Record<string, Text> }[]): Words {
  const own = modules.flatMap(({ name, texts: own }) =>
    Object.entries(own).map(([key, text]) => [`${name}.${key}`, text] as const),
  );
  return new Map<string, Text>([
    ...Object.entries(platformTexts),
    ...Object.entries(exchangeTexts),
    ...Object.entries(sheetTexts),
    ...Object.entries(backupTexts),
    ...Object.entries(accessTexts),
    ...own,
  ]);
}

/** The problem as RFC 9457 says it; a code without a text says the code. */
export function documentOf(problem: Problem, words: Words, language: Language, reference: string): ProblemDocument {
  const text = words.get(problem.code);
  const say = (code: string) => words.get(code)?.[language] ?? code;
  return {
    type: `urn:varna:problem:${problem.code}`,
    title: text ? fill(text[language], { ...problem.values, reference }) : problem.code,
    status: problem.status,
    code: problem.code,
    reference,
    values: problem.values,
    places: problem.places.map(({ path, message }) => ({ path, message: fill(say(message), problem.values) })),
  };
}

const zodWords: Record<string, Text> = {
  required: { sv: 'Fyll i det här.', en: 'Fill this in.' },
  too_small: { sv: 'För kort eller för litet.', en: 'Too short or too small.' },
  too_big: { sv: 'För långt eller för stort.', en: 'Too long or too large.' },
  invalid_format: { sv: 'Formatet stämmer inte.', en: 'The format is not right.' },
  invalid_value: { sv: 'Välj ett av de värden som finns.', en: 'Choose one of the given values.' },
  invalid_type: { sv: 'Det är fel slags värde.', en: 'This is the wrong kind of value.' },
  unrecognized_keys: { sv: 'Okänt fält.', en: 'Unknown field.' },
};

/** Input that does not fit the contract, each fault at its field and in words. */
export function problemFromZod(error: z.ZodError, words: Words, language: Language): Problem {
  const places = error.issues.map((issue) => {
    const missing = issue.code === 'invalid_type' && 'input' in issue && issue.input === undefined;
    const own = words.get(issue.message) ?? zodWords[missing ? 'required' : issue.code];
    return { path: issue.path.join('.'), message: own ? own[language] : issue.message };
  });
  return new Problem('input.invalid', 422, {}, places);
}

export const isZodError = (error: unknown): error is z.ZodError => error instanceof z.ZodError;

export function sendProblem(reply: FastifyReply, document: ProblemDocument): FastifyReply {
  return reply.code(document.status).type('application/problem+json; charset=utf-8').send(document);
}
