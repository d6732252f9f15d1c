import { permissions } from '../../shared/permission.ts';

const line = ['ciso', 'securityOffice', 'securityCoordinator', 'unitManager'] as const;

/**
 * What one may be allowed to do with incidents. Incident files are secret by default (OSL 18:8 b): `read` opens those of
 * one's own units, `readPersonal` those where personal data is touched or that is not known; whoever is named a handler reads that case as well.
 */
export const may = permissions('incidents', {
  report: {
    sv: 'Rapportera en händelse och följa det man själv har rapporterat',
    en: 'Report an event and follow what one has reported oneself',
    roles: ['employee'],
  },
  work: {
    sv: 'Arbeta i ärenden där man är utsedd handläggare',
    en: 'Work on cases where one is named a handler',
    roles: ['employee'],
  },
  read: {
    sv: 'Läsa incidentärenden på sina enheter',
    en: 'Read incident cases at one’s units',
    roles: line,
  },
  readPersonal: {
    sv: 'Läsa incidentärenden där personuppgifter berörs, eller där det inte är känt än',
    en: 'Read incident cases where personal data is touched, or that is not yet known',
    roles: [...line, 'dataProtectionOfficer'],
  },
  handle: {
    sv: 'Bedöma och hantera incidenter: utse handläggare, slå ihop, dela, avsluta',
    en: 'Assess and handle incidents: name handlers, merge, split, close',
    roles: [...line, 'dataProtectionOfficer'],
  },
  decide: {
    sv: 'Besluta om en incident ska anmälas, och notera att den är anmäld',
    en: 'Decide whether an incident is to be reported, and record that it was',
    roles: ['ciso', 'dataProtectionOfficer', 'securityOffice'],
  },
  editRules: {
    sv: 'Ändra beslutstabellen, mallarna för rapporteringsplikt och mottagarna',
    en: 'Change the decision table, the templates of reporting duties and the receivers',
    roles: ['ciso', 'dataProtectionOfficer'],
  },
  editPlaybooks: {
    sv: 'Ändra åtgärdskorten: vad som görs vid olika slag av incidenter',
    en: 'Change the playbooks: what is done at incidents of each kind',
    roles: ['ciso', 'securityOffice'],
  },
  manageWebhooks: {
    sv: 'Ställa in vilka andra system som får veta att något hänt i ett ärende',
    en: 'Set which other systems are told that something has happened in a case',
    roles: ['ciso', 'securityOffice'],
  },
  readFigures: {
    sv: 'Se statistik över incidenter',
    en: 'See incident figures',
    roles: [
      ...line,
      'dataProtectionOfficer',
      'auditor',
      'administrationHead',
      'executiveManagement',
      'chiefExecutive',
      'regionalBoard',
    ],
  },
});
