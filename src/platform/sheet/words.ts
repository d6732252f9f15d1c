import type { CellState } from '../../shared/sheet.ts';
import { type Text, texts } from '../../shared/text.ts';

/** What a printed sheet says of its own accord. */
export const sheetWords = texts({
  page: { sv: 'Sida', en: 'Page' },
  of: { sv: 'av', en: 'of' },
  empty: { sv: 'Inga rader.', en: 'No rows.' },
  facts: { sv: 'Uppgifter', en: 'Details' },
  fact: { sv: 'Uppgift', en: 'Detail' },
  value: { sv: 'Värde', en: 'Value' },
  title: { sv: 'Rubrik', en: 'Title' },
  source: { sv: 'Källa', en: 'Source' },
  cell: { sv: 'Ruta', en: 'Cell' },
  state: { sv: 'Läge', en: 'State' },
  image: { sv: 'Bild', en: 'Image' },
});

/** What may be said instead of a document. */
export const sheetTexts = texts({
  'sheet.too-long': {
    sv: 'Rapporten är för lång för PDF: tabellerna har {cells} celler, och högst {most} ryms. Hämta den som XLSX.',
    en: 'The report is too long for PDF: its tables have {cells} cells, and at most {most} fit. Fetch it as XLSX.',
  },
});

/** The states of a strip in the order its legend gives them. */
export const stateWords: Record<CellState, Text> = {
  ok: { sv: 'I ordning', en: 'In order' },
  watch: { sv: 'Bevakas', en: 'Being watched' },
  late: { sv: 'Brist eller försenat', en: 'Lacking or late' },
  none: { sv: 'Inget underlag', en: 'Nothing to go by' },
  'not-applicable': { sv: 'Inte tillämpligt', en: 'Not applicable' },
};

/** The states, best known first. */
export const states = Object.keys(stateWords) as CellState[];
