import { texts } from '../../../shared/text.ts';

export const reviewSheetTexts = texts({
  title: { sv: 'Protokoll över loggkontroll', en: 'Record of log review' },
  number: { sv: 'Nummer', en: 'Number' },
  unit: { sv: 'Enhet', en: 'Unit' },
  month: { sv: 'Månad', en: 'Month' },
  reviewer: { sv: 'Granskare', en: 'Reviewer' },
  due: { sv: 'Klar senast', en: 'Due' },
  signed: { sv: 'Signerad', en: 'Signed' },
  'not-signed': { sv: 'Inte signerad än', en: 'Not signed yet' },
  judged: { sv: 'Bedömningar', en: 'Judgements' },
  judgement: { sv: 'Bedömning', en: 'Judgement' },
  count: { sv: 'Antal', en: 'Number' },
  undecided: { sv: 'Inte bedömda', en: 'Not judged' },
  accesses: { sv: 'Granskade åtkomster', en: 'Accesses reviewed' },
  employee: { sv: 'Medarbetare', en: 'Employee' },
  day: { sv: 'Dag', en: 'Day' },
  why: { sv: 'Varför den granskades', en: 'Why it was reviewed' },
  by: { sv: 'Bedömd av', en: 'Judged by' },
  comment: { sv: 'Kommentar', en: 'Comment' },
  note: {
    sv: 'Patienterna står inte i protokollet. Varje gång en patient har visats för granskaren finns i revisionsspåret.',
    en: 'The patients are not in the record. Each time a patient was shown to the reviewer is in the audit trail.',
  },
  more: {
    sv: 'Protokollet visar de 200 första åtkomsterna av {count}. Alla finns i Värna.',
    en: 'The record shows the first 200 accesses of {count}. All are in Värna.',
  },
  source: {
    sv: 'Patientdatalagen 4 kap. 3 §, HSLF-FS 2016:40 4 kap. 9 §: systematiska och återkommande kontroller, som dokumenteras.',
    en: 'Patient Data Act ch. 4 s. 3, HSLF-FS 2016:40 ch. 4 s. 9: systematic and recurring checks, documented.',
  },
});
