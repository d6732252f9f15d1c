/** Where in Region Exempel the synthetic region's units of each kind lie, by key; the first ones first. */
export const placesByKind: Readonly<Record<string, readonly string[]>> = {
  klinik: [
    'medicineWard2',
    'surgeryWard3',
    'medicineWard1',
    'orthopaedicWard',
    'strokeUnit',
    'geriatricWard',
    'cardiacCare',
    'surgeryWard4',
    'maternityWard',
    'infectionWard',
    'gynaecology',
    'earNoseThroatOutpatient',
    'eyeOutpatient',
    'oncologyOutpatient',
  ],
  primärvård: [
    'healthCentreLindeby',
    'healthCentreHarbour',
    'healthCentreCastleHill',
    'healthCentreFagerlunda',
    'healthCentreNorrsele',
    'healthCentreKlarsund',
  ],
  psykiatri: ['psychiatricWard1', 'psychiatryHavsvik', 'psychiatricWard2', 'addictionOutpatient'],
  akut: ['emergencyDepartment', 'emergencyNorrsele', 'nearEmergency'],
  lab: ['chemistryLaboratory', 'microbiology'],
  röntgen: ['radiologyHavsvik', 'radiologyNorrsele'],
  patologi: ['pathology'],
  apotek: ['bloodCentre'],
  administration: ['qualityRegisters', 'careApplications'],
  barn: ['childrensWard', 'childrensOutpatient'],
  bup: ['childPsychiatryHavsvik', 'childPsychiatryNorrsele'],
  geriatrik: ['rehabilitation', 'palliativeCare'],
};

/** The units above, in the order the synthetic region's divisions come. */
export const divisions: readonly string[] = ['hospital', 'primaryCare', 'psychiatry'];

/** For a kind that has no more of its own. */
export const spare: readonly string[] = [
  'neonatalWard',
  'emergencyWard',
  'intensiveCare',
  'operatingTheatre',
  'daySurgery',
  'dialysis',
  'deliveryWard',
  'homeCare',
];
