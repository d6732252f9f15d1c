import { type Text, texts } from './text.ts';

/**
 * `employee` is everyone active, over the whole region; `member` is whoever works at a unit, for that unit and each one
 * above it. These two are given by employment, the others by decision.
 */
export const impliedRoles = ['employee', 'member'] as const;

/**
 * The roles a person may hold over a unit and all below it (handbook §1).
 * What each role may do is said by every module's `permissions.ts`.
 */
export const roles = texts({
  employee: { sv: 'Medarbetare', en: 'Employee' },
  member: { sv: 'Medarbetare på enheten', en: 'Member of staff at the unit' },
  regionalBoard: { sv: 'Regionstyrelse', en: 'Regional board' },
  committee: { sv: 'Nämnd', en: 'Committee' },
  chiefExecutive: { sv: 'Regiondirektör', en: 'Chief executive' },
  executiveManagement: { sv: 'Regionledning', en: 'Executive management' },
  ciso: { sv: 'Informationssäkerhetschef', en: 'Chief information security officer' },
  securityOffice: { sv: 'Informationssäkerhetsfunktion', en: 'Information security office' },
  securityCoordinator: { sv: 'Informationssäkerhetssamordnare', en: 'Information security coordinator' },
  dataProtectionOfficer: { sv: 'Dataskyddsombud', en: 'Data protection officer' },
  dataProtectionRepresentative: { sv: 'PU-ombud', en: 'Data protection representative' },
  privacyCoordinator: { sv: 'Dataskyddssamordnare', en: 'Privacy coordinator' },
  contactPerson: { sv: 'Kontaktperson', en: 'Contact person' },
  accessRequestOfficer: { sv: 'Handläggare för registerutdrag', en: 'Access request officer' },
  informationOwner: { sv: 'Informationsägare', en: 'Information owner' },
  systemOwner: { sv: 'Systemägare', en: 'System owner' },
  riskOwner: { sv: 'Riskägare', en: 'Risk owner' },
  processingApprover: { sv: 'Godkännare av behandling', en: 'Approver of processing' },
  unitManager: { sv: 'Verksamhetschef', en: 'Unit manager' },
  administrationHead: { sv: 'Förvaltningschef', en: 'Head of administration' },
  serviceManager: { sv: 'Funktionsförvaltare', en: 'Service manager' },
  registrar: { sv: 'Registrator', en: 'Registrar' },
  auditor: { sv: 'Revisor', en: 'Auditor' },
  procurement: { sv: 'Inköpsenhet', en: 'Procurement' },
  crisisFunction: { sv: 'Krisberedskap och säkerhet', en: 'Crisis preparedness and security' },
  systemAdministrator: { sv: 'Systemadministratör', en: 'System administrator' },
});

export type Role = keyof typeof roles;
export const roleIds = Object.keys(roles) as [Role, ...Role[]];
export const roleName = (role: Role): Text => roles[role];

/** Those who oversee the whole region's work with security and read what others write about it. */
export const overseers = [
  'ciso',
  'securityOffice',
  'dataProtectionOfficer',
  'auditor',
  'executiveManagement',
  'chiefExecutive',
  'regionalBoard',
] as const satisfies readonly Role[];
