import { texts } from '../../shared/text.ts';

/** Words of the import pages; the steps' own words are with the flow. */
export const importPageText = texts({
  menu: { sv: 'Import', en: 'Import' },
  title: { sv: 'Importera från fil', en: 'Import from a file' },
  titleOf: { sv: 'Import: {title}', en: 'Import: {title}' },
  lead: {
    sv: 'Välj vad du vill importera. Du ser vad som skulle ändras innan något ändras, och en fil med fel importeras inte alls.',
    en: 'Choose what to import. You see what would change before anything does, and a file with errors is not imported at all.',
  },
  start: { sv: 'Välj fil', en: 'Choose file' },
  columns: { sv: 'Kolumner: {columns}.', en: 'Columns: {columns}.' },
  template: { sv: 'Hämta en mall', en: 'Download a template' },
  none: { sv: 'Det finns inget du kan importera', en: 'There is nothing you can import' },
  noneText: {
    sv: 'Import följer det du får ändra. Be systemadministratören om rätt roll.',
    en: 'Importing follows what you may change. Ask the system administrator for the right role.',
  },
});
