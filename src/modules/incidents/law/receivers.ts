import type { Receiver } from '../contract/law.ts';

/** Who receives reports, and how they are reached. Data: the region changes it as authorities move their services. */
export const receivers: readonly Receiver[] = [
  {
    key: 'imy',
    name: { sv: 'Integritetsskyddsmyndigheten (IMY)', en: 'Swedish Authority for Privacy Protection (IMY)' },
    channel: {
      sv: 'IMY:s e-tjänst för anmälan av personuppgiftsincident; blankett på papper om e-tjänsten ligger nere.',
      en: 'IMY’s e-service for personal data breaches; the paper form when the service is down.',
    },
    address: 'https://e-tjanster.imy.se/sv/anmalan',
    phone: '',
    source: 'imy.se, sparad kopia av e-tjänsten',
    certainty: 'verified',
  },
  {
    key: 'csirt',
    name: { sv: 'CSIRT-enheten (NCSC/CERT-SE)', en: 'The CSIRT (NCSC/CERT-SE)' },
    channel: {
      sv: 'Cyberportalen. Ring först om incidenten är brådskande; linjen är öppen, så säg inget hemligt.',
      en: 'Cyberportalen. Call first if it is urgent; the line is open, so say nothing secret.',
    },
    address: '',
    phone: '010-240 40 40',
    source:
      'Cybersäkerhetsförordningen 2025:1507 6 och 31 §§; mottagare sedan 2026-07-01 enligt pressmeddelande; telefon enligt msb.se',
    certainty: 'probable',
  },
  {
    key: 'msb',
    name: { sv: 'Myndigheten för samhällsskydd och beredskap (MSB)', en: 'Swedish Civil Contingencies Agency (MSB)' },
    channel: {
      sv: 'För händelser före 15 januari 2026. Rapporterades i MSB:s tjänst för it-incidenter.',
      en: 'For events before 15 January 2026. Reported in MSB’s service for IT incidents.',
    },
    address: '',
    phone: '010-240 40 40',
    source: 'msb.se',
    certainty: 'verified',
  },
  {
    key: 'ivo',
    name: { sv: 'Inspektionen för vård och omsorg (IVO)', en: 'Health and Social Care Inspectorate (IVO)' },
    channel: {
      sv: 'IVO:s e-tjänst för lex Maria, med SITHS eller BankID. Utkast kan sparas och kvittensen är en PDF.',
      en: 'IVO’s e-service for lex Maria, with SITHS or BankID. Drafts can be kept and the receipt is a PDF.',
    },
    address: '',
    phone: '',
    source: 'ivo.se',
    certainty: 'verified',
  },
  {
    key: 'medicalProducts',
    name: { sv: 'Läkemedelsverket', en: 'Swedish Medical Products Agency' },
    channel: {
      sv: 'Läkemedelsverkets anmälan av negativ händelse eller tillbud.',
      en: 'The agency’s report of adverse events and near misses.',
    },
    address: '',
    phone: '',
    source: 'lakemedelsverket.se',
    certainty: 'probable',
  },
  {
    key: 'police',
    name: { sv: 'Polisen', en: 'The police' },
    channel: { sv: 'Polisanmälan, helst på plats eller 114 14.', en: 'Police report, best in person or at 114 14.' },
    address: '',
    phone: '114 14',
    source: 'Cybersäkerhetsförordningen 2025:1507 33 § 4: CSIRT-enheten uppmanar till anmälan',
    certainty: 'verified',
  },
  {
    key: 'persons',
    name: { sv: 'De registrerade', en: 'The data subjects' },
    channel: {
      sv: 'Brev, 1177 eller samtal. Är det oproportionerligt: allmän information som når lika bra.',
      en: 'Letter, 1177 or a call. If that is disproportionate: public information that reaches as well.',
    },
    address: '',
    phone: '',
    source: 'GDPR art. 34.1 och 34.3 c',
    certainty: 'verified',
  },
  {
    key: 'controller',
    name: { sv: 'Den personuppgiftsansvarige', en: 'The controller' },
    channel: {
      sv: 'Kontaktvägen i personuppgiftsbiträdesavtalet.',
      en: 'The contact named in the processor agreement.',
    },
    address: '',
    phone: '',
    source: 'GDPR art. 33.2',
    certainty: 'verified',
  },
];
