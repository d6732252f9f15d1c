import { chance, purpose } from '../chance/draw.ts';
import { decoyFindings } from '../decoy/all.ts';
import { plantedFindings } from '../planted/all.ts';
import { type Addition, type Finding, nothingAdded } from '../planted/finding.ts';
import { Scene } from '../planted/scene.ts';
import { dayText, HOUR } from '../region/month.ts';
import { Contacts, reach } from '../work/contacts.ts';
import { Relations } from '../work/relations.ts';
import { Shifts } from '../work/shifts.ts';
import { localTime, patientId, staffHsa, unitHsa } from '../world/ids.ts';
import { mark } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { ContactWriter } from './contact-tables.ts';
import type { Written } from './hashed-file.ts';
import * as region from './region-tables.ts';
import { Table } from './table.ts';

export type Context = {
  readonly planted: readonly Finding[];
  readonly decoys: readonly Finding[];
  readonly files: Readonly<Record<string, Written>>;
};

type Tables = Record<keyof typeof region.headers, Table>;

const open = (directory: string): Tables =>
  Object.fromEntries(
    Object.entries(region.headers).map(([name, header]) => [name, new Table(directory, name, header)]),
  ) as Tables;

function writeContacts(tables: Tables, world: World, relations: Relations): void {
  const [contacts, writer] = [new Contacts(world), new ContactWriter(world, tables, relations)];
  const { first, last } = world.plan.period;
  for (let day = first - reach.before; day <= last + reach.after; day++) writer.write(contacts.on(day));
}

/** Writes what cases and decoys need beside what care itself gives. */
function writeAdded(tables: Tables, { encounters, appointments, links, lifts, rotations }: Addition): void {
  for (const [number, { patient, unit, day, second, endDay, kind }] of encounters.entries()) {
    const when = [localTime(day, second), localTime(endDay, Math.max(second, 11 * HOUR))];
    tables.encounter.row(`KX${number}`, patientId(patient), unitHsa(unit), ...when, kind);
  }
  for (const [number, { patient, unit, bookedOn, day, second }] of appointments.entries())
    tables.appointment.row(`TX${number}`, patientId(patient), unitHsa(unit), dayText(bookedOn), localTime(day, second));
  for (const { person, other, kind } of links) tables.person_link.row(patientId(person), patientId(other), kind);
  for (const { user, unit, fromDay, toDay } of rotations)
    tables.assignment.row(staffHsa(user), unitHsa(unit), 'Vård och behandling', dayText(fromDay), dayText(toDay));
  for (const { patient, unit, untilDay } of lifts)
    tables.block_lift.row(region.blockId(patient), unitHsa(unit), '', localTime(untilDay, 0), 'PatientsConsent');
}

function writeRegion(tables: Tables, world: World, shifts: Shifts, blocked: readonly number[]): void {
  region.writeStaff(tables.staff, world);
  region.writeAssignments(tables.assignment, world);
  region.writeShifts(tables.shift, world, shifts);
  region.writeUnits(tables.unit, world);
  region.writePatients(tables.patient, world);
  region.writeListings(tables.listing, world);
  region.writeConsents(tables.consent, world);
  region.writeBlocks(tables.block, world, blocked);
  region.writeLinks(tables.person_link, world);
}

/** Writes every file about the region itself, and chooses the cases and decoys the log shall hold. */
export function writeContext(directory: string, world: World): Context {
  const [tables, relations, shifts, added] = [open(directory), new Relations(), new Shifts(world), nothingAdded()];
  writeContacts(tables, world, relations);
  const scene = (number: number) => new Scene(world, shifts, relations, chance(world.plan.seed, number), added);
  const planted = plantedFindings(scene(purpose.planted));
  const decoyScene = scene(purpose.decoy);
  const decoys = decoyFindings(decoyScene);
  writeRegion(tables, world, shifts, decoyScene.marked(mark.blocked));
  writeAdded(tables, added);
  const files = Object.values(tables).map((table) => [table.name, table.close()]);
  return { planted, decoys, files: Object.fromEntries(files) };
}
