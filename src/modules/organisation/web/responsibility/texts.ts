import { texts } from '../../../../shared/text.ts';

/** Words of the responsibility matrix. */
export const responsibilityText = texts({
  title: { sv: 'Ansvarsmatris', en: 'Responsibility matrix' },
  lead: {
    sv: 'Vem som svarar för vad i varje del av organisationen. Där en del inte har någon egen gäller den närmaste ovanför.',
    en: 'Who answers for what in each part of the organisation. Where a part has nobody of its own, the nearest above applies.',
  },
  scope: { sv: 'Visa för', en: 'Show for' },
  wholeRegion: { sv: 'Hela regionen', en: 'The whole region' },
  up: { sv: 'Ligger under', en: 'Lies below' },
  covers: { sv: 'Omfattar', en: 'Covers' },
  coversRegion: {
    sv: '{unit} med nämnder, förvaltningar och bolag',
    en: '{unit} with committees, administrations and companies',
  },
  coversUnit: { sv: '{unit} och enheterna närmast under', en: '{unit} and the units right below' },
  day: { sv: 'Gäller den', en: 'As of' },
  part: { sv: 'Del av organisationen', en: 'Part of the organisation' },
  inheritedSoft: {
    sv: 'Ljusare text: ärvt från enheten som står under namnet.',
    en: 'Lighter text: inherited from the unit that stands below the name.',
  },
  source: { sv: 'Enheter och roller i Värna', en: 'Units and roles in Värna' },
  sourceLabel: { sv: 'Källa', en: 'Source' },
  pdf: { sv: 'Hämta som PDF', en: 'Download as PDF' },
  xlsx: { sv: 'Hämta som Excel', en: 'Download as Excel' },
  print: { sv: 'Skriv ut', en: 'Print' },
  empty: { sv: 'Organisationen är inte inlagd än', en: 'The organisation has not been entered yet' },
  emptyText: {
    sv: 'Matrisen byggs av enheter och roller. Lägg först in organisationen.',
    en: 'The matrix is built from units and roles. Enter the organisation first.',
  },
});
