import { texts } from '../../shared/text.ts';

/** Words around a long text. */
export const readingText = texts({
  contents: { sv: 'Innehåll', en: 'Contents' },
  opening: { sv: 'Inledning', en: 'Opening' },
  find: { sv: 'Sök i dokumentet', en: 'Search the document' },
  hits: { sv: 'Träff {place} av {count}', en: 'Hit {place} of {count}' },
  hitsIn: { sv: '({count})', en: '({count})' },
  noHits: { sv: 'Inga träffar', en: 'No hits' },
  earlier: { sv: 'Föregående träff', en: 'Previous hit' },
  later: { sv: 'Nästa träff', en: 'Next hit' },
  wideTable: { sv: 'Bred tabell, går att rulla i sidled', en: 'Wide table, scrolls sideways' },
  unchanged: { sv: '{count} oförändrade stycken', en: '{count} unchanged paragraphs' },
  added: { sv: 'Tillagt', en: 'Added' },
  removed: { sv: 'Borttaget', en: 'Removed' },
  before: { sv: 'Före', en: 'Before' },
  after: { sv: 'Efter', en: 'After' },
});
