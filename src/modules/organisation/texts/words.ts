import { texts } from '../../../shared/text.ts';

/** What each kind of unit is called. */
export const unitKinds = texts({
  region: { sv: 'Region', en: 'Region' },
  committee: { sv: 'Nämnd', en: 'Committee' },
  administration: { sv: 'Förvaltning', en: 'Administration' },
  operation: { sv: 'Verksamhet', en: 'Operation' },
  careUnit: { sv: 'Vårdenhet', en: 'Care unit' },
  company: { sv: 'Bolag', en: 'Company' },
  outsideParty: { sv: 'Utomstående part', en: 'Outside party' },
});

/** What each purpose of a staff assignment is called. */
export const purposes = texts({
  careAndTreatment: { sv: 'Vård och behandling', en: 'Care and treatment' },
  qualityAssurance: { sv: 'Kvalitetssäkring', en: 'Quality assurance' },
  administration: { sv: 'Administration', en: 'Administration' },
  statistics: { sv: 'Statistik', en: 'Statistics' },
  research: { sv: 'Forskning', en: 'Research' },
});

/** What each duty of the responsibility matrix is called. */
export const duties = texts({
  controller: { sv: 'Personuppgiftsansvarig', en: 'Controller' },
  dataProtectionOfficer: { sv: 'Dataskyddsombud', en: 'Data protection officer' },
  ciso: { sv: 'Informationssäkerhetschef', en: 'CISO' },
  securityCoordinator: { sv: 'Informationssäkerhetssamordnare', en: 'Security coordinator' },
  privacyCoordinator: { sv: 'Dataskyddssamordnare', en: 'Privacy coordinator' },
  contactPerson: { sv: 'Kontaktperson', en: 'Contact person' },
  manager: { sv: 'Chef', en: 'Manager' },
});
