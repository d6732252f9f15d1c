import { texts } from '../../../../shared/text.ts';

/** Words of the page of figures that are not on paper. */
export const pageText = texts({
  previous: { sv: 'Föregående år', en: 'Previous year' },
  next: { sv: 'Nästa år', en: 'Next year' },
  file: { sv: 'Ta ut som fil', en: 'Take out as a file' },
  pdf: { sv: 'Tillgänglig PDF', en: 'Accessible PDF' },
  xlsx: { sv: 'Excel', en: 'Excel' },
  paper: { sv: 'Visa som utskrift', en: 'Show as printed' },
  back: { sv: 'Incidenter i siffror', en: 'Incidents in figures' },
  filings: { sv: 'Rapporter med tidsgräns', en: 'Reports with a time limit' },
  noFilings: { sv: 'Inga rapporter med tidsgräns har lämnats.', en: 'No reports with a time limit were filed.' },
  none: { sv: 'Inga incidenter {year}', en: 'No incidents in {year}' },
  noneText: {
    sv: 'Inget som upptäckts {year} är rapporterat hos {unit}. Välj ett annat år eller en annan enhet.',
    en: 'Nothing noticed in {year} has been reported at {unit}. Choose another year or unit.',
  },
  officerLong: { sv: 'personuppgiftsincidenter till dataskyddsombudet', en: 'personal data breaches to the DPO' },
  imyLong: { sv: 'av dem anmälda till IMY', en: 'of them notified to IMY' },
  csirtLong: { sv: 'till CSIRT-enheten eller MSB', en: 'to the CSIRT or MSB' },
  incidentsLong: { sv: 'incidenter', en: 'incidents' },
  closedLong: { sv: 'avslutade', en: 'closed' },
  itself: { sv: '{unit}, utan enheterna under', en: '{unit}, without the units below' },
  regimeNote: {
    sv: 'Här räknas varje rapport, även kompletteringar och slutrapporter. Ovanför räknas incidenter.',
    en: 'Every report counts here, supplements and final reports too. Above, incidents are counted.',
  },
});
