import { texts } from '../../../../shared/text.ts';

/** Words of the organisation's own page: tree and register. */
export const overviewText = texts({
  lead: {
    sv: 'Alla enheter, från regionen ner till vårdenheten. Roller och ansvar ärvs nedåt.',
    en: 'All units, from the region down to the care unit. Roles and responsibilities are inherited downwards.',
  },
  views: { sv: 'Visa som', en: 'Show as' },
  tree: { sv: 'Träd', en: 'Tree' },
  list: { sv: 'Lista', en: 'List' },
  findUnit: { sv: 'Sök enhet', en: 'Search units' },
  showEnded: { sv: 'Visa avslutade', en: 'Show ended' },
  treeName: { sv: 'Organisationens enheter', en: 'Units of the organisation' },
  treeKeys: {
    sv: 'Pil höger öppnar, pil vänster stänger, Enter går till enheten, mellanslag visar den bredvid.',
    en: 'Arrow right opens, arrow left closes, Enter goes to the unit, space shows it beside.',
  },
  unitHead: { sv: 'Enhet', en: 'Unit' },
  kindHead: { sv: 'Typ', en: 'Kind' },
  managerHead: { sv: 'Chef', en: 'Manager' },
  endedFailed: {
    sv: 'De avslutade enheterna kunde inte hämtas. Trädet visar dem som gäller i dag.',
    en: 'The ended units could not be loaded. The tree shows those of today.',
  },
  waiting: { sv: 'Hämtar enheterna under', en: 'Loading the units below' },
  levelFailed: { sv: 'Enheterna här kunde inte hämtas.', en: 'The units here could not be loaded.' },
  matches: { sv: 'Enheter som stämmer med sökningen', en: 'Units that match the search' },
  matchCount: { sv: '{count} {count|träff|träffar}', en: '{count} {count|match|matches}' },
  oneMatch: { sv: '1 träff', en: '1 match' },
  manyMatches: {
    sv: 'De {count} första träffarna. Skriv mer för att smalna av.',
    en: 'The first {count} matches. Write more to narrow down.',
  },
  noMatch: { sv: 'Ingen enhet stämmer med ”{q}”', en: 'No unit matches “{q}”' },
  noMatchText: {
    sv: 'Prova en del av namnet eller HSA-id:t. Enheten kan också vara avslutad.',
    en: 'Try a part of the name or the HSA id. The unit may also have ended.',
  },
  counted: { sv: '{count|enhet|enheter}', en: '{count|unit|units}' },
  within: { sv: 'Förvaltning eller annan överordnad', en: 'Administration or other unit above' },
  withinPhrase: { sv: 'inom {value}', en: 'within {value}' },
  state: { sv: 'Gäller', en: 'In force' },
  parent: { sv: 'Överordnad', en: 'Unit above' },
  above: { sv: 'Ligger under', en: 'Lies below' },
  none: { sv: 'Inga enheter än', en: 'No units yet' },
  firstStep: {
    sv: 'Importera organisationen från HSA eller personalsystemet, eller lägg upp den första enheten här.',
    en: 'Import the organisation from HSA or the HR system, or add the first unit here.',
  },
  nothingYet: {
    sv: 'Organisationen är inte inlagd än. Den som förvaltar Värna gör det.',
    en: 'The organisation has not been entered yet. Whoever administers Värna does so.',
  },
  newUnit: { sv: 'Ny enhet', en: 'New unit' },
  create: { sv: 'Lägg upp enheten', en: 'Add the unit' },
  created: { sv: 'Enheten är upplagd', en: 'The unit is added' },
  parentField: { sv: 'Ligger under', en: 'Lies below' },
  answers: { sv: 'Vem svarar här', en: 'Who answers here' },
});
