import { administration, committee, company, operation, outpatient, outsideParty } from '../unit.ts';
import { hospital } from './hospital.ts';
import { dental, primaryCare, psychiatry } from './near-care.ts';

const care = committee('healthcareCommittee', 'Hälso- och sjukvårdsnämnden', [
  hospital,
  primaryCare,
  psychiatry,
  dental,
  administration('nearCare', 'Närsjukvårdsförvaltningen', [], { validTo: '2019-12-31' }),
]);

const transport = committee('publicTransportCommittee', 'Kollektivtrafiknämnden', [
  administration('publicTransport', 'Kollektivtrafikförvaltningen', [
    operation('trafficPlanning', 'Trafikplanering', [], { staffing: 'transport' }),
    operation('ticketing', 'Biljetter och kundservice', [], { staffing: 'transport' }),
    operation('patientTransport', 'Sjukresor och serviceresor', [], { staffing: 'transport' }),
  ]),
]);

const development = committee('developmentCommittee', 'Regionala utvecklings- och kulturnämnden', [
  administration('development', 'Kultur och regional utveckling', [
    operation('folkHighSchool', 'Havsviks folkhögskola'),
    operation('culture', 'Kulturenheten'),
    operation('publicHealth', 'Folkhälsa och hållbarhet'),
  ]),
]);

const aids = committee('aidsCommittee', 'Gemensamma hjälpmedelsnämnden', [
  administration('aids', 'Hjälpmedelsförvaltningen', [
    operation(
      'aidsCentre',
      'Hjälpmedelscentralen',
      [
        outpatient('hearingClinic', 'Hörcentralen', [], { staffing: 'rehabilitation' }),
        outpatient('visionClinic', 'Syncentralen', [], { staffing: 'rehabilitation' }),
      ],
      { staffing: 'rehabilitation' },
    ),
  ]),
]);

/** All committees but the regional board. */
export const committees = [
  care,
  transport,
  development,
  aids,
  committee('patientsCommittee', 'Patientnämnden', [
    administration('patientsCommitteeOffice', 'Patientnämndens kansli'),
  ]),
  committee('crisisCommittee', 'Krisledningsnämnden'),
  committee('auditors', 'Regionens revisorer', [administration('auditOffice', 'Revisionskontoret')]),
];

/**
 * Legal persons beside the region. Companies' real numbers begin with 556 or 559; those here begin with 553, so that
 * they hold their check digit and belong to nobody.
 */
export const legalPersons = [
  company('propertyCompany', 'Exempelfastigheter AB', [], { registrationNumber: '553000-0016' }),
  company('busCompany', 'Exempelbussarna AB', [], { registrationNumber: '553000-0024', staffing: 'transport' }),
  outsideParty('recordSupplier', 'Nordanlid Journalsystem AB', [], { registrationNumber: '553000-0032' }),
  outsideParty('hostingSupplier', 'Bergsluss Driftpartner AB', [], { registrationNumber: '553000-0040' }),
  outsideParty('jointProcurement', 'Tvåläns inköpssamverkan', [], { registrationNumber: '222000-9001' }),
];
