import { unitHsaId } from './identity.ts';
import { inventedPlaces } from './place.ts';
import { type Branch, clinic, healthCentre, operation, outpatient, type Unit, ward } from './unit.ts';
import { units } from './units.ts';

const clinics = `Medicin Kirurg Ortoped Ögon Hud Infektions Onkolog Neurolog Njur Lung Urolog Hjärt Thorax Handkirurg
  Reumatolog Hematolog Geriatrik Diabetes Smärt Käkkirurg Kärlkirurg Neurokirurg Allergi Gastro`.split(/\s+/);

/** A branch to hang below the unit with this key. */
type Planting = { readonly under: string; readonly branch: Branch };

const psychiatric = { staffing: 'psychiatry' } as const;

/** What grows at every new place: a health centre with its parts, a dentist, open psychiatry, service. */
const placeBlock = (place: string): Planting[] => [
  {
    under: 'primaryCare',
    branch: operation(
      `centre ${place}`,
      `Vårdcentralen ${place}`,
      [
        healthCentre(`physicians ${place}`, `Läkarmottagningen ${place}`),
        healthCentre(`nurses ${place}`, `Distriktssköterskorna ${place}`),
        healthCentre(`children ${place}`, `Barnavårdscentralen ${place}`),
        outpatient(`midwives ${place}`, `Barnmorskemottagningen ${place}`, [], { staffing: 'maternity' }),
        outpatient(`rehabilitation ${place}`, `Rehabmottagningen ${place}`, [], { staffing: 'rehabilitation' }),
      ],
      { staffing: 'healthCentre' },
    ),
  },
  {
    under: 'generalDentistry',
    branch: outpatient(`dental ${place}`, `Folktandvården ${place}`, [], { staffing: 'dental' }),
  },
  {
    under: 'adultPsychiatry',
    branch: outpatient(`psychiatry ${place}`, `Öppenvårdsmottagningen ${place}`, [], psychiatric),
  },
  {
    under: 'childPsychiatry',
    branch: outpatient(`childPsychiatry ${place}`, `BUP-mottagningen ${place}`, [], psychiatric),
  },
  {
    under: 'ambulance',
    branch: outpatient(`ambulance ${place}`, `Ambulansstationen ${place}`, [], { staffing: 'ambulance' }),
  },
  {
    under: 'regionalServices',
    branch: operation(`facilities ${place}`, `Lokalvården ${place}`, [], { staffing: 'service' }),
  },
  { under: 'it', branch: operation(`it ${place}`, `Lokal IT-service ${place}`, [], { staffing: 'it' }) },
  {
    under: 'publicTransport',
    branch: operation(`transport ${place}`, `Trafikområde ${place}`, [], { staffing: 'transport' }),
  },
];

/** One more hospital clinic with wards and outpatient units. */
const clinicBlock = (stem: string, site: string): Planting => ({
  under: 'hospital',
  branch: clinic(`clinic ${stem} ${site}`, `${stem}kliniken ${site}`, [
    ...['A', 'B', 'C', 'D'].map((letter) =>
      ward(`ward ${stem} ${letter} ${site}`, `${stem}avdelning ${letter} ${site}`),
    ),
    outpatient(`outpatient ${stem} ${site}`, `${stem}mottagningen ${site}`),
    outpatient(`day ${stem} ${site}`, `${stem}dagvården ${site}`),
  ]),
});

/** All that could grow, place by place; the hospital sites take up one speciality after the other. */
const plantings = (): Planting[] =>
  inventedPlaces.flatMap((place, index) => {
    const site = inventedPlaces[Math.floor(index / clinics.length)] ?? place;
    const speciality = clinics[index % clinics.length] ?? 'Medicin';
    return [...placeBlock(place), clinicBlock(speciality, site)];
  });

const flatten = ({ under, branch }: Planting): Planting[] => [
  { under, branch },
  ...branch.below.flatMap((below) => flatten({ under: branch.key, branch: below })),
];

const asUnit = ({ under, branch }: Planting, index: number): Unit => ({
  key: branch.key,
  name: branch.name,
  kind: branch.kind,
  parent: under,
  hsaId: unitHsaId(units.length + index + 1),
  registrationNumber: null,
  validFrom: '2015-01-01',
  validTo: null,
  controller: false,
  manager: null,
  staffing: branch.staffing,
});

/** `count` more units below the demo region's, each after the one above it. Throws `RangeError` above some 11 000. */
export function addedUnits(count: number): Unit[] {
  const grown = plantings().flatMap(flatten).slice(0, count);
  if (grown.length < count) throw new RangeError(`The region can grow by ${grown.length} units, not by ${count}`);
  return grown.map(asUnit);
}
