import { texts } from '../../../shared/text.ts';

export const pageTitles = texts({ search: { sv: 'Sök', en: 'Search' } });

export const text = texts({
  search: { sv: 'Sök', en: 'Search' },
  palette: { sv: 'Sök, eller gå till en sida', en: 'Search, or go to a page' },
  results: { sv: 'Förslag', en: 'Suggestions' },
  recent: { sv: 'Öppnat nyligen', en: 'Opened recently' },
  pages: { sv: 'Gå till', en: 'Go to' },
  create: { sv: 'Skapa', en: 'Create' },
  records: { sv: 'Träffar', en: 'Found' },
  all: { sv: 'Visa alla träffar för ”{q}”', en: 'Show everything found for “{q}”' },
  more: { sv: 'Sök vidare', en: 'Search on' },
  searching: { sv: 'Söker', en: 'Searching' },
  found: { sv: '{count} förslag', en: '{count} suggestions' },
  nothing: { sv: 'Inget du får se passar ”{q}”.', en: 'Nothing you may see fits “{q}”.' },
  write: { sv: 'Skriv för att söka.', en: 'Write to search.' },
  failed: {
    sv: 'Det gick inte att söka. Sidorna nedan går att öppna ändå.',
    en: 'The search failed. The pages below can be opened all the same.',
  },
  keyMove: { sv: 'flytta', en: 'move' },
  keyOpen: { sv: 'öppna', en: 'open' },
  keyClose: { sv: 'stäng', en: 'close' },
  lead: {
    sv: 'Söker i titlar, nummer och texter. Du hittar det du får se.',
    en: 'Searches titles, numbers and texts. You find what you may see.',
  },
  field: { sv: 'Sök efter', en: 'Search for' },
  kinds: { sv: 'Visa bara', en: 'Show only' },
  everything: { sv: 'Allt', en: 'Everything' },
  unit: { sv: 'Hos enheten', en: 'At the unit' },
  anyUnit: { sv: 'Alla enheter', en: 'All units' },
  startTitle: { sv: 'Vad letar du efter?', en: 'What are you looking for?' },
  startText: {
    sv: 'Skriv några ord, ett nummer eller början på ett namn. Delar av ord och felstavningar går också.',
    en: 'Write a few words, a number or the beginning of a name. Parts of words and misspellings work too.',
  },
  noneTitle: { sv: 'Inget du får se passar ”{q}”', en: 'Nothing you may see fits “{q}”' },
  noneText: {
    sv: 'Pröva färre ord eller bara början på ett ord. Det kan också finnas sådant som din roll inte ger tillgång till.',
    en: 'Try fewer words or only the beginning of a word. There may also be things your role does not give access to.',
  },
  fewerTitle: { sv: 'Inget med de valen', en: 'Nothing with those choices' },
  showAll: { sv: 'Visa allt', en: 'Show everything' },
  showMore: { sv: 'Visa fler', en: 'Show more' },
  shown: { sv: '{count} visas', en: '{count} shown' },
});
