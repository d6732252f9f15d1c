import { texts } from '../../shared/text.ts';

export const importTexts = texts({
  uploaded: { sv: 'Läste in en fil för import', en: 'Uploaded a file for import' },
  previewed: { sv: 'Förhandsgranskade en import', en: 'Previewed an import' },
  applied: { sv: 'Genomförde en import', en: 'Carried out an import' },
  'unknown-kind': { sv: 'Den sortens import finns inte.', en: 'There is no such kind of import.' },
  'not-found': {
    sv: 'Importen finns inte eller påbörjades av någon annan. Välj filen igen.',
    en: 'The import does not exist or was started by someone else. Choose the file again.',
  },
  'applied-already': {
    sv: 'Filen är redan importerad. Välj filen igen om du vill importera den på nytt.',
    en: 'The file is already imported. Choose it again to import it once more.',
  },
  'has-errors': {
    sv: '{count} {count|rad|rader} har fel. Inget har importerats. Rätta filen och välj den igen.',
    en: '{count} {count|row has|rows have} errors. Nothing was imported. Correct the file and choose it again.',
  },
});
