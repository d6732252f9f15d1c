import { chance, purpose } from '../chance/draw.ts';
import { staleHousehold } from '../decoy/stale-address.ts';
import { dayNumber, dayText } from '../region/month.ts';
import { type Shifts, shiftKinds } from '../work/shifts.ts';
import { blockedUnit, blockKind } from '../world/blocks.ts';
import { divisionHsa, localTime, patientId, providerHsa, staffHsa, unitHsa } from '../world/ids.ts';
import { area, houseNumber, mark, street } from '../world/people.ts';
import { NOWHERE, roles } from '../world/staff.ts';
import { surname, surnameCount } from '../world/surnames.ts';
import { division } from '../world/units.ts';
import type { World } from '../world/world.ts';
import type { Table } from './table.ts';

const pad = (letter: string, number: number, digits: number): string =>
  `${letter}${String(number).padStart(digits, '0')}`;

/** `address_id,street_id,house_nr,area_id` of a household. */
const address = (household: number): readonly (string | number)[] => [
  pad('A', household, 7),
  pad('G', street(household), 5),
  houseNumber(household),
  pad('O', area(household), 4),
];
const noAddress = ['', '', '', ''];
const dayOrNone = (day: number): string => (day === 0 ? '' : dayText(day));

export const headers = {
  staff: 'user_hsa,person_id,surname,address_id,street_id,house_nr,area_id,employed_from,employed_to,role',
  assignment: 'user_hsa,unit_hsa,purpose,valid_from,valid_to',
  shift: 'user_hsa,start,end,kind',
  unit: 'unit_hsa,parent_hsa,provider_hsa,kind,manager_hsa,valid_from,valid_to',
  patient: 'patient_id,surname,address_id,street_id,house_nr,area_id,born,deceased_on,protected,watched_until',
  encounter: 'id,patient_id,unit_hsa,start,end,kind',
  appointment: 'id,patient_id,unit_hsa,booked_on,time',
  order: 'id,patient_id,from_unit,to_unit,ordered_at,answered_at',
  listing: 'patient_id,unit_hsa,from,to',
  consent: 'patient_id,unit_hsa,user_hsa,from,to',
  block: 'block_id,patient_id,kind,info_unit,info_provider,info_from,info_to',
  block_lift: 'block_id,unit_hsa,user_hsa,until,reason',
  person_link: 'person_a,person_b,kind',
} as const;

const RENAMED = 0.01;

/** The surname the staff file knows: a few have married since. */
function staffSurname({ plan, people }: World, member: number, person: number): string {
  const { u, v } = chance(plan.seed, purpose.surname).at(member, 2);
  return surname(u < RENAMED ? Math.floor(v * surnameCount) : (people.surname[person] ?? 0));
}

export function writeStaff(table: Table, world: World): void {
  const { staff, people } = world;
  for (let member = 0; member < staff.count; member++) {
    const person = staff.person[member] ?? 0;
    const stale = staleHousehold(world, member);
    const home = address(stale < 0 ? (people.household[person] ?? 0) : stale);
    const dates = [dayText(staff.from[member] ?? 0), dayOrNone(staff.to[member] ?? 0)];
    const name = staffSurname(world, member, person);
    table.row(staffHsa(member), patientId(person), name, ...home, ...dates, roles[staff.role[member] ?? 0] ?? '');
  }
  for (let member = staff.count; member < staff.total; member++)
    table.row(staffHsa(member), '', '', ...noAddress, '2020-01-01', '', 'system');
}

const ADMINISTRATION = 'Administration';
const CARE = 'Vård och behandling';

type Stay = { readonly unit: number; readonly from: number; readonly to: number };

/** A stay at a unit in parts, when the unit is merged into another on the way; an end of 0 is none. */
function parts({ merged }: World['drift'], { unit, from, to }: Stay): Stay[] {
  const change = merged.get(unit);
  if (!change || (to !== 0 && to < change.day)) return [{ unit, from, to }];
  const after = { unit: change.to, from: Math.max(from, change.day), to };
  return from < change.day ? [{ unit, from, to: change.day - 1 }, after] : [after];
}

/** Where someone is assigned: at the units they began at, and at the one they moved to instead of the first. */
function stays({ staff, drift }: World, member: number): Stay[] {
  const [from, to, first] = [staff.from[member] ?? 0, staff.to[member] ?? 0, staff.unit[member] ?? 0];
  const others = [staff.second[member] ?? NOWHERE, staff.third[member] ?? NOWHERE].filter((unit) => unit !== NOWHERE);
  const beside = others.map((unit) => ({ unit, from, to }));
  const move = drift.moved.get(member);
  if (!move || from >= move.day || (to !== 0 && to < move.day)) {
    const only = move && from >= move.day ? move.to : first;
    return [{ unit: only, from, to }, ...beside];
  }
  return [{ unit: first, from, to: move.day - 1 }, { unit: move.to, from: move.day, to }, ...beside];
}

export function writeAssignments(table: Table, world: World): void {
  const { staff, units, drift } = world;
  for (let member = 0; member < staff.total; member++) {
    for (const { unit, from, to } of stays(world, member).flatMap((stay) => parts(drift, stay))) {
      const about = units.kind[unit] === 'administration' ? ADMINISTRATION : CARE;
      table.row(staffHsa(member), unitHsa(unit), about, from === 0 ? '2020-01-01' : dayText(from), dayOrNone(to));
    }
  }
}

/** The roster of a day or so says too little of who is free: then the week before it comes too. */
const rosterFrom = ({ period: { first }, days }: World['plan']): number => first - (days === null ? 1 : 7);

export function writeShifts(table: Table, { staff, plan }: World, shifts: Shifts): void {
  const { period } = plan;
  for (let day = rosterFrom(plan); day <= period.last; day++) {
    for (let member = 0; member < staff.count; member++) {
      const { kind, start, end } = shifts.shift(member, day);
      if (kind > 0) table.row(staffHsa(member), localTime(day, start), localTime(day, end), shiftKinds[kind] ?? '');
    }
  }
}

const REGION = divisionHsa(9_998);

/** Units below divisions below the region; the manager is the first of the staff, a division's that of its first unit. */
export function writeUnits(table: Table, { units, drift }: World): void {
  const manager = (unit: number): string => staffHsa(units.firstStaff[unit] ?? 0);
  const since = ['2015-01-01', ''];
  table.row(REGION, '', providerHsa(0), 'region', manager(0), ...since);
  for (let unit = 0; unit < units.count; unit++) {
    const parent = divisionHsa(division(unit));
    if (unit === 0 || division(unit) !== division(unit - 1))
      table.row(parent, REGION, providerHsa(0), 'område', manager(unit), ...since);
    const facts = [providerHsa(units.provider[unit] ?? 0), units.kind[unit] ?? '', manager(unit)];
    const [closed, regrouped] = [dayOrNone((drift.merged.get(unit)?.day ?? 1) - 1), drift.regrouped.get(unit)];
    if (!regrouped || (closed && closed < dayText(regrouped.day))) {
      table.row(unitHsa(unit), parent, ...facts, '2015-01-01', closed);
      continue;
    }
    table.row(unitHsa(unit), parent, ...facts, '2015-01-01', dayText(regrouped.day - 1));
    table.row(unitHsa(unit), divisionHsa(regrouped.to), ...facts, dayText(regrouped.day), closed);
  }
}

const WATCHED_AFTER = 60;

function watchedUntil(marks: number, last: number): string {
  if ((marks & mark.media) !== 0) return dayText(last);
  return (marks & mark.watched) !== 0 ? dayText(last + WATCHED_AFTER) : '';
}

/** Protected people's addresses are in no file. */
export function writePatients(table: Table, { people, plan: { period } }: World): void {
  for (let person = 0; person < people.count; person++) {
    const marks = people.marks[person] ?? 0;
    const hidden = (marks & mark.protected) !== 0;
    const home = hidden ? noAddress : address(people.household[person] ?? 0);
    const died = people.diedOn[person] ?? 0;
    const life = [dayText(people.bornOn[person] ?? 0), died > period.last ? '' : dayOrNone(died)];
    const name = surname(people.surname[person] ?? 0);
    table.row(patientId(person), name, ...home, ...life, hidden ? 1 : 0, watchedUntil(marks, period.last));
  }
}

const LISTED_FROM = dayNumber('2024-01-01');

export function writeListings(table: Table, { people, affinity, drift }: World): void {
  for (let person = 0; person < people.count; person++) {
    if (people.diedOn[person] !== 0) continue;
    for (const { unit, from, to } of parts(drift, { unit: affinity.listed(person), from: LISTED_FROM, to: 0 }))
      table.row(patientId(person), unitHsa(unit), dayText(from), dayOrNone(to));
  }
}

const CONSENTING = 0.02;

export function writeConsents(table: Table, { people, affinity, plan }: World): void {
  const draw = chance(plan.seed, purpose.consent);
  for (let person = 0; person < people.count; person++) {
    const { u, v } = draw.at(person);
    if (u >= CONSENTING) continue;
    const from = plan.period.first - Math.floor(v * 300);
    table.row(patientId(person), unitHsa(affinity.regular(person, 0)), '', dayText(from), dayText(from + 365));
  }
}

export const blockId = (patient: number): string => pad('B', patient, 8);

export function writeBlocks(table: Table, world: World, blocked: readonly number[]): void {
  for (const patient of blocked) {
    const unit = blockedUnit(world, patient);
    const outer = blockKind(world, unit) === 'Outer';
    const provider = providerHsa(world.units.provider[unit] ?? 0);
    const closed = [outer ? 'Outer' : 'Inner', outer ? '' : unitHsa(unit), provider];
    table.row(blockId(patient), patientId(patient), ...closed, '2015-01-01', '');
  }
}

const LINKED = 0.1;

/** Former addresses in common, as far as the law lets them be known: of some staff, nearly all of no interest. */
export function writeLinks(table: Table, { staff, people, plan }: World): void {
  const draw = chance(plan.seed, purpose.staleAddress);
  for (let member = 0; member < staff.count; member++) {
    const { u, v } = draw.at(member, 1);
    if (u >= LINKED) continue;
    const other = Math.floor(v * people.count);
    table.row(patientId(staff.person[member] ?? 0), patientId(other), 'previousAddress');
  }
}
