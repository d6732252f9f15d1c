import { texts } from '../../shared/text.ts';

export const recordTexts = texts({
  linked: { sv: 'Länkade till en annan post', en: 'Linked to another record' },
  unlinked: { sv: 'Tog bort en länk', en: 'Removed a link' },
  attached: { sv: 'Bifogade en fil', en: 'Attached a file' },
  downloaded: { sv: 'Hämtade en fil', en: 'Downloaded a file' },
  detached: { sv: 'Tog bort en fil', en: 'Removed a file' },
  altered: { sv: 'Ändrade', en: 'Changed' },
  'file-refused': {
    sv: 'Filer av slaget {mediaType} tas inte emot. Spara den som PDF, bild eller kontorsdokument.',
    en: 'Files of the kind {mediaType} are not accepted. Save it as PDF, an image or an office document.',
  },
});
