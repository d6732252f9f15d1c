import { texts } from '../../shared/text.ts';

/** Words of the pictures. */
export const pictureText = texts({
  asTable: { sv: 'Visa som tabell', en: 'Show as a table' },
  asPicture: { sv: 'Visa som bild', en: 'Show as a picture' },
  ok: { sv: 'Uppfyllt', en: 'Met' },
  watch: { sv: 'Delvis', en: 'Partly' },
  late: { sv: 'Ej uppfyllt', en: 'Not met' },
  none: { sv: 'Ej bedömt', en: 'Not assessed' },
  'not-applicable': { sv: 'Ej tillämpligt', en: 'Not applicable' },
  requirement: { sv: 'Krav', en: 'Requirement' },
  document: { sv: 'Styrdokument', en: 'Governing document' },
  safeguard: { sv: 'Skyddsåtgärd', en: 'Safeguard' },
  evidence: { sv: 'Underlag', en: 'Evidence' },
  state: { sv: 'Läge', en: 'State' },
  broken: { sv: 'Saknas', en: 'Missing' },
  brokenLink: { sv: 'Kedjan bryts här', en: 'The chain breaks here' },
  share: { sv: 'Andel', en: 'Share' },
  count: { sv: 'Antal', en: 'Count' },
});
