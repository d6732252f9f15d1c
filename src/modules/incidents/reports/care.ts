import { senderSection } from './sender.ts';
import { type FieldSpec, facts, type TemplateSpec } from './template.ts';
import { lines, written } from './value.ts';

const externalCase: FieldSpec = {
  key: 'externalCase',
  label: { sv: 'Ärende i avvikelsesystemet', en: 'Case in the deviation system' },
  value: ({ externalCases }) => lines(externalCases.map(({ system, caseId }) => written(`${system}: ${caseId}`))),
  none: { sv: 'Inget', en: 'None' },
};

const unit: FieldSpec = {
  key: 'unit',
  label: { sv: 'Vårdenhet', en: 'Care unit' },
  value: (known) => written(known.unit),
};
const nameNobody = {
  sv: 'Underlaget är till för den som anmäler. Patientens uppgifter skrivs i myndighetens tjänst, inte här.',
  en: 'This is for whoever files the report. The patient’s details are written in the authority’s service, not here.',
};

/** What the care provider needs at hand for IVO's e-service. Source: patientsäkerhetslagen 3:5; HSLF-FS 2017:41. */
export const lexMaria: TemplateSpec = {
  title: { sv: 'Underlag för anmälan enligt lex Maria', en: 'Basis for a report under lex Maria' },
  takes: [
    ...(['what', 'where', 'began', 'noticed', 'howFound', 'patientHarm', 'medicalDevice'] as const),
    ...(['cause', 'causeText', 'measuresTaken', 'measuresPlanned', 'fallbackHours'] as const),
  ],
  paragraph: { sv: 'Patientsäkerhetslagen 3 kap. 5 §', en: 'Patient Safety Act ch. 3 s. 5' },
  source: 'Patientsäkerhetslagen 2010:659 3 kap. 5 §; HSLF-FS 2017:41 (fälten är inte lästa i IVO:s tjänst)',
  certainty: 'probable',
  secrecy: ['health'],
  warnings: [nameNobody],
  sections: [
    senderSection,
    {
      key: 'event',
      title: { sv: 'Händelsen', en: 'The event' },
      fields: [unit, ...facts('where', 'began', 'noticed', 'howFound', 'what')],
    },
    {
      key: 'harm',
      title: { sv: 'Vårdskadan eller risken för den', en: 'The harm, or the risk of it' },
      fields: facts('patientHarm', 'medicalDevice', 'fallbackHours'),
    },
    {
      key: 'inquiry',
      title: { sv: 'Vårdgivarens utredning', en: 'The care provider’s inquiry' },
      fields: [...facts('cause', 'causeText', 'measuresTaken', 'measuresPlanned'), externalCase],
    },
  ],
};

/** What is at hand for a report to the Medical Products Agency. Source: HSLF-FS 2022:42, not read. */
export const medicalDevice: TemplateSpec = {
  title: {
    sv: 'Underlag för anmälan till Läkemedelsverket',
    en: 'Basis for a report to the Medical Products Agency',
  },
  takes: ['what', 'where', 'service', 'began', 'noticed', 'ongoing', 'patientHarm', 'seriousInjury', 'measuresTaken'],
  paragraph: { sv: 'HSLF-FS 2022:42; MDR', en: 'HSLF-FS 2022:42; MDR' },
  source: 'lakemedelsverket.se; fälten är inte bekräftade',
  certainty: 'probable',
  secrecy: ['health'],
  warnings: [nameNobody],
  sections: [
    senderSection,
    {
      key: 'product',
      title: { sv: 'Produkten', en: 'The product' },
      fields: [
        { fact: 'service', label: { sv: 'Produkt eller system', en: 'Device or system' } },
        {
          key: 'manufacturer',
          label: { sv: 'Tillverkare, modell och serienummer', en: 'Manufacturer, model and serial number' },
          value: () => null,
        },
      ],
    },
    {
      key: 'event',
      title: { sv: 'Händelsen', en: 'The event' },
      fields: [unit, ...facts('where', 'began', 'noticed', 'ongoing', 'what')],
    },
    {
      key: 'effect',
      title: { sv: 'Följden för patienten', en: 'The effect on the patient' },
      fields: [...facts('patientHarm', 'seriousInjury', 'measuresTaken'), externalCase],
    },
  ],
};
