import { administration, type Branch, healthCentre, operation, outpatient, ward } from '../unit.ts';

const centre = (place: string, key: string, facts: { manager?: string; validTo?: string } = {}): Branch =>
  healthCentre(`healthCentre${key}`, `Vårdcentralen ${place}`, [], facts);

/** Health centres, midwives, advice by telephone. */
export const primaryCare = administration('primaryCare', 'Primärvårdsförvaltningen', [
  operation(
    'primaryCareNorth',
    'Primärvårdsområde Norr',
    [
      centre('Norrsele', 'Norrsele'),
      centre('Tallmo', 'Tallmo'),
      centre('Rönnfors', 'Ronnfors'),
      centre('Kvarnåker', 'Kvarnaker'),
      centre('Myrholma', 'Myrholma', { validTo: '2021-06-30' }),
    ],
    { staffing: 'healthCentre' },
  ),
  operation(
    'primaryCareCentral',
    'Primärvårdsområde Mitt',
    [
      centre('Lindeby', 'Lindeby', { manager: 'healthCentreManager' }),
      centre('Havsvik Hamnen', 'Harbour'),
      centre('Havsvik Slottsbacken', 'CastleHill'),
      centre('Stenvalla', 'Stenvalla'),
      centre('Klarsund', 'Klarsund'),
    ],
    { staffing: 'healthCentre' },
  ),
  operation(
    'primaryCareSouth',
    'Primärvårdsområde Söder',
    [
      centre('Almviken', 'Almviken'),
      centre('Björkhaga', 'Bjorkhaga'),
      centre('Fagerlunda', 'Fagerlunda'),
      centre('Hedvalla', 'Hedvalla'),
    ],
    { staffing: 'healthCentre' },
  ),
  operation(
    'primaryCareShared',
    'Gemensam primärvård',
    [
      outpatient('telephoneAdvice', 'Sjukvårdsrådgivningen'),
      healthCentre('nearEmergency', 'Närakuten Havsvik'),
      outpatient('midwivesHavsvik', 'Barnmorskemottagningen Havsvik', [], { staffing: 'maternity' }),
      outpatient('youthClinic', 'Ungdomsmottagningen Havsvik', [], { staffing: 'maternity' }),
      outpatient('homeCare', 'Avancerad sjukvård i hemmet'),
      outpatient('migrantHealth', 'Asyl- och migranthälsan'),
    ],
    { staffing: 'healthCentre' },
  ),
]);

const psychiatric = { staffing: 'psychiatry' } as const;

/** Psychiatry and habilitation. */
export const psychiatry = administration('psychiatry', 'Psykiatriförvaltningen', [
  operation(
    'adultPsychiatry',
    'Vuxenpsykiatri',
    [
      outpatient('psychiatricEmergency', 'Psykiatriska akutmottagningen', [], psychiatric),
      ward('psychiatricWard1', 'Psykiatriavdelning 1', [], psychiatric),
      ward('psychiatricWard2', 'Psykiatriavdelning 2', [], psychiatric),
      outpatient('psychiatryHavsvik', 'Öppenvårdsmottagningen Havsvik', [], psychiatric),
      outpatient('psychiatryNorrsele', 'Öppenvårdsmottagningen Norrsele', [], psychiatric),
    ],
    psychiatric,
  ),
  operation(
    'childPsychiatry',
    'Barn- och ungdomspsykiatri',
    [
      outpatient('childPsychiatryHavsvik', 'BUP-mottagningen Havsvik', [], psychiatric),
      outpatient('childPsychiatryNorrsele', 'BUP-mottagningen Norrsele', [], psychiatric),
    ],
    psychiatric,
  ),
  operation(
    'forensicPsychiatry',
    'Rättspsykiatri',
    [ward('forensicWard', 'Rättspsykiatriska avdelningen', [], psychiatric)],
    psychiatric,
  ),
  operation(
    'addictionCare',
    'Beroendevård',
    [outpatient('addictionOutpatient', 'Beroendemottagningen', [], psychiatric)],
    psychiatric,
  ),
  operation(
    'habilitation',
    'Habiliteringen',
    [
      outpatient('childHabilitation', 'Barn- och ungdomshabiliteringen', [], { staffing: 'rehabilitation' }),
      outpatient('adultHabilitation', 'Vuxenhabiliteringen', [], { staffing: 'rehabilitation' }),
    ],
    { staffing: 'rehabilitation' },
  ),
]);

const surgery = (key: string, name: string): Branch => outpatient(key, name, [], { staffing: 'dental' });

/** The public dental service. */
export const dental = administration('dental', 'Tandvårdsförvaltningen', [
  operation(
    'generalDentistry',
    'Allmäntandvård',
    [
      surgery('dentalHavsvik', 'Folktandvården Havsvik'),
      surgery('dentalNorrsele', 'Folktandvården Norrsele'),
      surgery('dentalLindeby', 'Folktandvården Lindeby'),
      surgery('dentalAlmviken', 'Folktandvården Almviken'),
    ],
    { staffing: 'dental' },
  ),
  operation(
    'specialistDentistry',
    'Specialisttandvård',
    [surgery('orthodontics', 'Tandregleringen'), surgery('jawSurgery', 'Käkkirurgiska mottagningen')],
    { staffing: 'dental' },
  ),
]);
