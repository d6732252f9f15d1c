import { texts } from '../../shared/text.ts';

export const recordTexts = texts({
  linked: { sv: 'Länkade till en annan post', en: 'Linked to another record' },
  unlinked: { sv: 'Tog bort en länk', en: 'Removed a link' },
  attached: { sv: 'Bifogade en fil', en: 'Attached a file' },
  downloaded: { sv: 'Hämtade en fil', en: 'Downloaded a file' },
  extracted: { sv: 'Hämtade posten som fil', en: 'Fetched the record as a file' },
  detached: { sv: 'Tog bort en fil', en: 'Removed a file' },
  commented: { sv: 'Skrev en kommentar', en: 'Wrote a comment' },
  'comment-changed': { sv: 'Ändrade sin kommentar', en: 'Changed their comment' },
  'comment-withdrawn': { sv: 'Tog tillbaka sin kommentar', en: 'Withdrew their comment' },
  'comments-exported': { sv: 'Exporterade kommentarer', en: 'Exported comments' },
  'comment-not-own': {
    sv: 'Kommentaren är någon annans eller redan återtagen. Bara den som skrev den kan ändra den.',
    en: 'The comment is someone else’s or already withdrawn. Only the one who wrote it can change it.',
  },
  'comment-too-old': {
    sv: 'En kommentar går att ändra i {minutes} minuter. Skriv en ny, eller ta tillbaka den här.',
    en: 'A comment can be changed for {minutes} minutes. Write a new one, or withdraw this one.',
  },
  'cannot-mention': {
    sv: 'Du kan inte nämna {names} här: de får inte se posten. Ta bort namnet, eller be den som ansvarar för posten att ge dem behörighet.',
    en: 'You cannot mention {names} here: they may not see the record. Remove the name, or ask whoever is responsible for the record to give them access.',
  },
  added: { sv: 'Lade till', en: 'Added' },
  altered: { sv: 'Ändrade', en: 'Changed' },
  'file-refused': {
    sv: 'Filer av slaget {mediaType} tas inte emot. Spara den som PDF, bild eller kontorsdokument.',
    en: 'Files of the kind {mediaType} are not accepted. Save it as PDF, an image or an office document.',
  },
});
