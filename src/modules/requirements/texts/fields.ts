import { texts } from '../../../shared/text.ts';

/** What the columns are called in the history of a record. */
export const fieldTexts = texts({
  'field.unit_id': { sv: 'Enhet', en: 'Unit' },
  'field.status': { sv: 'Status', en: 'Status' },
  'field.justification': { sv: 'Motivering eller brist', en: 'Justification or shortcoming' },
  'field.shortcoming': { sv: 'Bristens storlek', en: 'Size of the shortcoming' },
  'field.reasons': { sv: 'Skäl att kravet gäller', en: 'Reasons for inclusion' },
  'field.owner_id': { sv: 'Ansvarig', en: 'Owner' },
  'field.assessed_by': { sv: 'Bedömt av', en: 'Assessed by' },
  'field.checked_on': { sv: 'Kontrollerat den', en: 'Checked on' },
  'field.next_check_on': { sv: 'Nästa kontroll', en: 'Next check' },
  'field.number': { sv: 'Nummer', en: 'Number' },
  'field.title': { sv: 'Titel', en: 'Title' },
  'field.text': { sv: 'Beskrivning', en: 'Description' },
  'field.kind': { sv: 'Slag', en: 'Kind' },
  'field.url': { sv: 'Adress', en: 'Address' },
  'field.note': { sv: 'Anteckning', en: 'Note' },
  'field.collected_on': { sv: 'Insamlat den', en: 'Collected on' },
  'field.valid_until': { sv: 'Gäller till', en: 'Valid until' },
  'field.withdrawn_on': { sv: 'Tillbakadraget den', en: 'Withdrawn on' },
  'field.withdrawn_because': { sv: 'Skäl till att det drogs tillbaka', en: 'Why it was withdrawn' },
  'field.groups': { sv: 'Grupper', en: 'Groups' },
});
