import { administration, clinic, operation, outpatient, ward } from '../unit.ts';

const clinics = [
  clinic('medicineClinic', 'Medicinkliniken', [
    ward('medicineWard1', 'Medicinavdelning 1'),
    ward('medicineWard2', 'Medicinavdelning 2', [], { manager: 'wardManager' }),
    ward('strokeUnit', 'Strokeenheten'),
    ward('cardiacCare', 'Hjärtintensiven'),
    outpatient('medicineOutpatient', 'Medicinmottagningen'),
    outpatient('dialysis', 'Dialysmottagningen'),
  ]),
  clinic('surgeryClinic', 'Kirurgkliniken', [
    ward('surgeryWard3', 'Kirurgavdelning 3'),
    ward('surgeryWard4', 'Kirurgavdelning 4'),
    outpatient('surgeryOutpatient', 'Kirurgmottagningen'),
    outpatient('endoscopy', 'Endoskopimottagningen'),
  ]),
  clinic('orthopaedicClinic', 'Ortopedkliniken', [
    ward('orthopaedicWard', 'Ortopedavdelningen'),
    outpatient('orthopaedicOutpatient', 'Ortopedmottagningen'),
  ]),
  clinic('womensClinic', 'Kvinnokliniken', [
    ward('deliveryWard', 'Förlossningen', [], { staffing: 'maternity' }),
    ward('maternityWard', 'BB-avdelningen', [], { staffing: 'maternity' }),
    outpatient('gynaecology', 'Gynekologimottagningen', [], { staffing: 'maternity' }),
  ]),
  clinic('childrensClinic', 'Barn- och ungdomskliniken', [
    ward('childrensWard', 'Barnavdelningen'),
    ward('neonatalWard', 'Neonatalavdelningen'),
    outpatient('childrensOutpatient', 'Barn- och ungdomsmottagningen'),
  ]),
  clinic(
    'emergencyClinic',
    'Akutkliniken',
    [
      outpatient('emergencyDepartment', 'Akutmottagningen Havsvik'),
      outpatient('emergencyNorrsele', 'Akutmottagningen Norrsele'),
      ward('emergencyWard', 'Akutvårdsavdelningen'),
    ],
    { manager: 'riskOwner' },
  ),
  clinic('intensiveCareClinic', 'Operations- och intensivvårdskliniken', [
    ward('intensiveCare', 'Intensivvårdsavdelningen'),
    ward('operatingTheatre', 'Operationsavdelningen'),
    outpatient('daySurgery', 'Dagkirurgin'),
  ]),
  clinic('oncologyClinic', 'Onkologkliniken', [
    outpatient('oncologyOutpatient', 'Onkologmottagningen'),
    ward('palliativeCare', 'Palliativa enheten'),
  ]),
  clinic('infectionClinic', 'Infektionskliniken', [ward('infectionWard', 'Infektionsavdelningen')]),
  clinic('eyeClinic', 'Ögonkliniken', [outpatient('eyeOutpatient', 'Ögonmottagningen')]),
  clinic('earNoseThroatClinic', 'Öron-, näs- och halskliniken', [
    outpatient('earNoseThroatOutpatient', 'Öron-, näs- och halsmottagningen'),
  ]),
  clinic('geriatricClinic', 'Geriatrik- och rehabkliniken', [
    ward('geriatricWard', 'Geriatrikavdelningen'),
    outpatient('rehabilitation', 'Rehabmottagningen', [], { staffing: 'rehabilitation' }),
  ]),
];

const services = [
  operation(
    'radiology',
    'Röntgenkliniken',
    [
      outpatient('radiologyHavsvik', 'Röntgen Havsvik', [], { staffing: 'radiology' }),
      outpatient('radiologyNorrsele', 'Röntgen Norrsele', [], { staffing: 'radiology' }),
    ],
    { staffing: 'radiology' },
  ),
  operation(
    'laboratoryMedicine',
    'Laboratoriemedicin',
    [
      outpatient('chemistryLaboratory', 'Kemlaboratoriet', [], { staffing: 'laboratory' }),
      outpatient('microbiology', 'Mikrobiologen', [], { staffing: 'laboratory' }),
      outpatient('pathology', 'Patologen', [], { staffing: 'laboratory' }),
      outpatient('bloodCentre', 'Blodcentralen', [], { staffing: 'laboratory' }),
    ],
    { staffing: 'laboratory' },
  ),
  operation(
    'ambulance',
    'Ambulanssjukvården',
    [
      outpatient('ambulanceHavsvik', 'Ambulansstationen Havsvik', [], { staffing: 'ambulance' }),
      outpatient('ambulanceNorrsele', 'Ambulansstationen Norrsele', [], { staffing: 'ambulance' }),
    ],
    { staffing: 'ambulance' },
  ),
];

/** The hospitals in Havsvik and Norrsele, run as one administration. */
export const hospital = administration('hospital', 'Sjukhusförvaltningen', [...clinics, ...services], {
  manager: 'administrationHead',
});
