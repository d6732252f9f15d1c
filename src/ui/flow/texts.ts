import { texts } from '../../shared/text.ts';

/** Words of flows. */
export const flowText = texts({
  stepOf: { sv: 'Steg {step} av {steps}', en: 'Step {step} of {steps}' },
  steps: { sv: 'Stegen', en: 'The steps' },
  done: { sv: 'klart', en: 'done' },
  back: { sv: 'Tillbaka', en: 'Back' },
  onward: { sv: 'Fortsätt', en: 'Continue' },
});

/** Words of the import. */
export const importText = texts({
  noKind: { sv: 'Du kan inte importera det här', en: 'You cannot import this' },
  noKindText: {
    sv: 'Importen finns inte, eller så ger din roll inte rätt till den.',
    en: 'The import does not exist, or your role does not give the right to it.',
  },
  choose: { sv: 'Välj fil', en: 'Choose file' },
  match: { sv: 'Para ihop kolumner', en: 'Match columns' },
  preview: { sv: 'Granska', en: 'Review' },
  receipt: { sv: 'Kvitto', en: 'Receipt' },
  fileLabel: { sv: 'Fil att importera', en: 'File to import' },
  tableHint: {
    sv: 'CSV eller Excel (XLSX). Inget ändras förrän du har granskat.',
    en: 'CSV or Excel (XLSX). Nothing is changed until you have reviewed it.',
  },
  fileHint: { sv: 'Inget ändras förrän du har granskat.', en: 'Nothing is changed until you have reviewed it.' },
  template: { sv: 'Hämta en mall', en: 'Download a template' },
  read: { sv: 'Läs filen', en: 'Read the file' },
  field: { sv: 'Uppgift', en: 'Item' },
  column: { sv: 'Kolumn i filen', en: 'Column in the file' },
  sample: { sv: 'Första värdet', en: 'First value' },
  example: { sv: 't.ex. {example}', en: 'e.g. {example}' },
  noColumn: { sv: 'Ingen kolumn', en: 'No column' },
  required: { sv: 'måste finnas', en: 'required' },
  missing: { sv: 'Para ihop det som måste finnas: {fields}', en: 'Match what is required: {fields}' },
  complete: { sv: 'Filen är komplett', en: 'The file is complete' },
  completeHint: {
    sv: 'Det som finns här men inte i filen avslutas.',
    en: 'What is here but not in the file is ended.',
  },
  check: { sv: 'Granska ändringarna', en: 'Review the changes' },
  created: { sv: 'Nya', en: 'New' },
  changed: { sv: 'Ändras', en: 'Changed' },
  ended: { sv: 'Avslutas', en: 'Ended' },
  unchanged: { sv: 'Oförändrade', en: 'Unchanged' },
  changedDone: { sv: 'Ändrade', en: 'Changed' },
  endedDone: { sv: 'Avslutade', en: 'Ended' },
  oneCreated: { sv: 'Ny', en: 'New' },
  oneChanged: { sv: 'Ändras', en: 'Changed' },
  oneEnded: { sv: 'Avslutas', en: 'Ended' },
  errors: { sv: 'Fel', en: 'Errors' },
  row: { sv: 'Rad', en: 'Row' },
  columnShort: { sv: 'Kolumn', en: 'Column' },
  wrong: { sv: 'Vad som är fel', en: 'What is wrong' },
  what: { sv: 'Vad', en: 'What' },
  change: { sv: 'Ändring', en: 'Change' },
  detail: { sv: 'Innebär', en: 'Means' },
  errorsTitle: {
    sv: 'Inget importeras förrän felen är rättade.',
    en: 'Nothing is imported until the errors are corrected.',
  },
  errorsText: {
    sv: 'Rätta raderna i filen och välj den igen. Antingen importeras alla rader eller inga.',
    en: 'Correct the rows in the file and choose it again. Either all rows are imported or none.',
  },
  examples: { sv: 'Exempel på ändringarna', en: 'Examples of the changes' },
  nothing: {
    sv: 'Filen stämmer redan med det som finns. Det finns inget att importera.',
    en: 'The file already agrees with what is here. There is nothing to import.',
  },
  apply: { sv: 'Importera {count} {count|rad|rader}', en: 'Import {count} {count|row|rows}' },
  applying: { sv: 'Importerar.', en: 'Importing.' },
  applyingText: {
    sv: 'Låt sidan vara öppen tills kvittot visas.',
    en: 'Keep the page open until the receipt appears.',
  },
  finished: { sv: 'Importen är klar', en: 'The import is done' },
  file: { sv: 'Fil', en: 'File' },
  receiptNumber: { sv: 'Kvittonummer', en: 'Receipt number' },
  again: { sv: 'Importera en fil till', en: 'Import another file' },
});
