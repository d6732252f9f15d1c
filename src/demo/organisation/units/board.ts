import { administration, committee, operation } from '../unit.ts';

const office = administration(
  'regionalOffice',
  'Regionkontoret',
  [
    operation('securityOffice', 'Informationssäkerhetsenheten', [], { manager: 'ciso' }),
    operation('dataProtectionOffice', 'Dataskyddsombudets funktion', [], { manager: 'dataProtectionOfficer' }),
    operation('crisisPreparedness', 'Krisberedskap och säkerhet', [], { manager: 'crisisLead' }),
    operation('registryOffice', 'Kansli och diarium', [], { manager: 'officeHead' }),
    operation('legalDepartment', 'Juridiska avdelningen'),
    operation('humanResources', 'HR-avdelningen'),
    operation('finance', 'Ekonomiavdelningen'),
    operation('communications', 'Kommunikationsavdelningen'),
    operation('healthcareLead', 'Hälso- och sjukvårdens ledningsstab', [], { manager: 'healthcareDirector' }),
    operation('qualityRegisters', 'Kvalitetsregister och vårddatabaser'),
    operation('regionalArchive', 'Regionarkivet'),
  ],
  { manager: 'chiefExecutive' },
);

const it = administration('it', 'Regional IT', [
  operation('servicedesk', 'IT Servicedesk', [], { staffing: 'it' }),
  operation('itOperations', 'Drift och infrastruktur', [], { staffing: 'it' }),
  operation('itSecurity', 'IT-säkerhet', [], { staffing: 'it' }),
  operation('careApplications', 'Vårdens IT-stöd', [], { staffing: 'it', manager: 'systemOwner' }),
  operation('workplaceServices', 'Digital arbetsplats', [], { staffing: 'it' }),
  operation('eHealth', 'E-hälsa och utveckling', [], { staffing: 'it' }),
]);

const services = administration('regionalServices', 'Regionservice', [
  operation('procurementUnit', 'Inköp och upphandling'),
  operation('facilities', 'Fastighet och lokalvård', [], { staffing: 'service' }),
  operation('physicalSecurity', 'Bevakning och passersystem', [], { staffing: 'service' }),
  operation('logistics', 'Logistik och förråd', [], { staffing: 'service' }),
  operation('catering', 'Måltidsservice', [], { staffing: 'service' }),
  operation('medicalEngineering', 'Medicinsk teknik', [], { staffing: 'it' }),
  operation('payroll', 'Lön och personalsystem'),
  operation('switchboard', 'Telefonväxel och kundtjänst'),
]);

/** The regional board with the administrations that serve the whole region. */
export const board = committee('regionalBoard', 'Regionstyrelsen', [office, it, services]);
