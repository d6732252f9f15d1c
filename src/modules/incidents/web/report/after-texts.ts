import { type Text, texts } from '../../../../shared/text.ts';
import type { Category } from '../../contract/words.ts';

export const receiptText = texts({
  received: { sv: 'Rapporten är mottagen', en: 'The report is received' },
  code: { sv: 'Kod för att följa rapporten', en: 'Code to follow the report by' },
  keepCode: {
    sv: 'Skriv ner numret och koden. De visas bara här, och utan dem går rapporten inte att följa.',
    en: 'Write down the number and the code. They are shown here only, and without them the report cannot be followed.',
  },
  filesLost: {
    sv: 'Rapporten kom fram, men inte filerna: {names}. Lägg till dem på rapportens sida.',
    en: 'The report came through, but not the files: {names}. Add them on the page of the report.',
  },
  next: { sv: 'Det här händer nu', en: 'What happens now' },
  follow: { sv: 'Följ rapporten', en: 'Follow the report' },
  meanwhile: { sv: 'Gör det här nu:', en: 'Do this now:' },
  another: { sv: 'Rapportera en till', en: 'Report another' },
});

/** What happens next with each sort of report, and with one made without sign-in. */
export const nextText: Record<Category | 'open', readonly Text[]> = {
  open: [
    {
      sv: 'De som ansvarar för informationssäkerheten i regionen får rapporten nu.',
      en: 'Those responsible for information security in the region get the report now.',
    },
    {
      sv: 'De bedömer vad som hänt och om någon myndighet ska få en anmälan.',
      en: 'They judge what happened, and whether an authority must be told.',
    },
    {
      sv: 'Lämnade du telefon eller e-post kan de höra av sig. Hur det går ser du med numret och koden.',
      en: 'If you left a telephone or e-mail they may get in touch. You see how it goes by the number and the code.',
    },
  ],
  incident: [
    {
      sv: 'Enhetens chef och informationssäkerhetssamordnaren får veta det nu. Rör det personuppgifter får dataskyddsombudet det också.',
      en: 'The manager and the security coordinator of the unit are told now. If personal data is involved, so is the data protection officer.',
    },
    {
      sv: 'De bedömer vad som hänt och om någon myndighet ska få en anmälan. Det behöver du inte avgöra.',
      en: 'They judge what happened, and whether an authority must be told. That is not for you to decide.',
    },
    {
      sv: 'Har de frågor skriver de till dig här eller ringer. Du ser hur det går på rapportens sida.',
      en: 'If they have questions they write to you here or call. You see how it goes on the page of the report.',
    },
  ],
  deviation: [
    { sv: 'Enhetens chef får avvikelsen nu.', en: 'The manager of the unit gets the deviation now.' },
    {
      sv: 'Gäller den vården av en patient ska den också finnas i avvikelsesystemet.',
      en: 'If it concerns the care of a patient it belongs in the deviation system as well.',
    },
  ],
  idea: [
    { sv: 'Enhetens chef får förslaget nu.', en: 'The manager of the unit gets the idea now.' },
    { sv: 'Du ser på rapportens sida vad det ledde till.', en: 'You see on the page of the report what came of it.' },
  ],
};

export const waitingText = texts({
  title: { sv: 'Rapporten väntar på kontakt med servern', en: 'The report is waiting for contact with the server' },
  kept: {
    sv: 'Den finns kvar i den här webbläsaren och skickas av sig själv när kontakten är tillbaka. Lämnar du sidan skickas den nästa gång du öppnar Värna; valda filer behöver du då välja igen. Är det bråttom: ring din chef eller servicedesk.',
    en: 'It is kept in this browser and sent by itself when contact is back. If you leave the page it is sent the next time you open Värna; files must then be chosen again. If it is urgent: call your manager or the service desk.',
  },
  open: {
    sv: 'Låt sidan vara öppen, så skickas den av sig själv när kontakten är tillbaka. Är det bråttom: ring.',
    en: 'Keep the page open, and it is sent by itself when contact is back. If it is urgent: call.',
  },
  sendNow: { sv: 'Försök skicka nu', en: 'Try to send now' },
  change: { sv: 'Ändra rapporten', en: 'Change the report' },
});
