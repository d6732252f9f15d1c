import { texts } from '../../shared/text.ts';

export const sheetText = texts({
  pdf: { sv: 'Hämta som PDF', en: 'Download as PDF' },
  xlsx: { sv: 'Hämta som Excel', en: 'Download as Excel' },
  print: { sv: 'Skriv ut', en: 'Print' },
  source: { sv: 'Källa', en: 'Source' },
});
