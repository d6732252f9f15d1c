import { permissions } from '../../shared/permission.ts';

/** What one may be allowed to do with access logs and their review (PDL 4 kap. 3 §, HSLF-FS 2016:40 4 kap. 9 §). */
export const may = permissions('logReview', {
  review: {
    sv: 'Se månadens urval av åtkomster på sina enheter',
    en: 'See the month’s selection of accesses at one’s units',
    roles: ['unitManager', 'administrationHead', 'chiefExecutive'],
  },
  protected: {
    sv: 'Se åtkomster till patienter med skyddade personuppgifter',
    en: 'See accesses to patients with protected identity',
    roles: ['dataProtectionOfficer'],
  },
  decide: {
    sv: 'Bedöma åtkomster, fråga medarbetaren och signera månaden',
    en: 'Judge accesses, ask the employee and sign the month',
    roles: ['unitManager', 'administrationHead', 'chiefExecutive', 'dataProtectionOfficer'],
  },
  explain: {
    sv: 'Svara på frågor om egna åtkomster',
    en: 'Answer questions about one’s own accesses',
    roles: ['employee'],
  },
  follow: {
    sv: 'Följa upp hur loggkontrollen görs, i siffror',
    en: 'Follow up how the log review is done, in figures',
    roles: [
      'ciso',
      'securityOffice',
      'securityCoordinator',
      'dataProtectionOfficer',
      'unitManager',
      'administrationHead',
      'auditor',
      'executiveManagement',
      'chiefExecutive',
      'regionalBoard',
    ],
  },
  manage: {
    sv: 'Sköta loggkällor, inläsning, karantän och månadens analys',
    en: 'Manage log sources, intake, quarantine and the month’s analysis',
    roles: ['ciso', 'securityOffice', 'systemAdministrator'],
  },
  deliver: {
    sv: 'Lämna åtkomstloggar från ett annat system',
    en: 'Deliver access logs from another system',
    roles: ['systemAdministrator'],
  },
  editRules: {
    sv: 'Ändra förklaringar, kännetecken, vikter och urval',
    en: 'Change explanations, marks, weights and samples',
    roles: ['ciso', 'dataProtectionOfficer'],
  },
  redraw: {
    sv: 'Dra om ett urval och jämföra det med det som granskades',
    en: 'Draw a sample again and compare it with the one reviewed',
    roles: ['ciso', 'dataProtectionOfficer', 'auditor'],
  },
  investigate: {
    sv: 'Utreda misstänkt olovlig åtkomst och göra riktade kontroller',
    en: 'Investigate suspected unlawful access and make targeted checks',
    roles: ['dataProtectionOfficer', 'ciso'],
  },
  assist: {
    sv: 'Arbeta med steg i utredningar där man är utsedd',
    en: 'Work on steps of investigations where one is named',
    roles: ['employee'],
  },
  extract: {
    sv: 'Ta ut loggutdrag åt patienter',
    en: 'Make log extracts for patients',
    roles: ['accessRequestOfficer', 'dataProtectionOfficer'],
  },
});
