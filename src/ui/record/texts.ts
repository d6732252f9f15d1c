import { texts } from '../../shared/text.ts';

/** Words of record pages. */
export const recordText = texts({
  next: { sv: 'Nästa steg', en: 'Next step' },
  owner: { sv: 'Ansvarig', en: 'Owner' },
  links: { sv: 'Länkar', en: 'Links' },
  noLinks: { sv: 'Inget länkat än.', en: 'Nothing linked yet.' },
  addLink: { sv: 'Länka', en: 'Link' },
  linkTo: { sv: 'Länka till', en: 'Link to' },
  linkReason: { sv: 'Varför hör de ihop', en: 'Why they belong together' },
  unlink: { sv: 'Ta bort länken till {title}', en: 'Remove the link to {title}' },
  unlinkAsk: { sv: 'Ta bort länken?', en: 'Remove the link?' },
  unlinkText: { sv: 'Posterna själva blir kvar.', en: 'The records themselves remain.' },
  linked: { sv: 'Länkat', en: 'Linked' },
  unlinked: { sv: 'Länken är borttagen', en: 'The link is removed' },
  files: { sv: 'Filer', en: 'Files' },
  noFiles: { sv: 'Inga filer än.', en: 'No files yet.' },
  addFile: { sv: 'Bifoga fil', en: 'Attach a file' },
  attached: { sv: 'Filen är bifogad', en: 'The file is attached' },
  detach: { sv: 'Ta bort {name}', en: 'Remove {name}' },
  detachAsk: { sv: 'Ta bort filen?', en: 'Remove the file?' },
  detachText: {
    sv: 'Filen tas bort härifrån. Att den har funnits står kvar i historiken.',
    en: 'The file is removed from here. That it existed remains in the history.',
  },
  detached: { sv: 'Filen är borttagen', en: 'The file is removed' },
  history: { sv: 'Händelser', en: 'History' },
  noHistory: { sv: 'Inget har hänt än.', en: 'Nothing has happened yet.' },
  refused: { sv: 'nekades', en: 'refused' },
  showAll: { sv: 'Visa alla {count}', en: 'Show all {count}' },
  readers: { sv: 'Vem har sett detta', en: 'Who has seen this' },
  noReaders: { sv: 'Ingen har öppnat det än.', en: 'No one has opened it yet.' },
});

/** Heads of the table of readers. */
export const readerText = texts({
  name: { sv: 'Namn', en: 'Name' },
  first: { sv: 'Första gången', en: 'First time' },
  last: { sv: 'Senast', en: 'Last time' },
  times: { sv: 'Gånger', en: 'Times' },
});
