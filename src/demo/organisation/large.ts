import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assignmentRows, columns, csv, personRows, type Row, unitRows } from './csv.ts';
import { addedUnits } from './growth.ts';
import { newcomers } from './people/newcomers.ts';
import { bookWithKeyPeople, keyPeople } from './people.ts';
import type { Employee } from './person.ts';
import { demoPeople, type Organisation, organisationOf } from './region.ts';
import type { Unit } from './unit.ts';
import { units as demoUnits } from './units.ts';

export type Size = { readonly people: number; readonly units: number; readonly seed: number };

/** As large as the largest regions: 36 000 people and 1 800 units. */
export const largeSize: Size = { people: 36_000, units: 1_800, seed: 1 };

/** The rows of the three import files, without headings. */
export type RegionRows = {
  readonly units: Iterable<Row>;
  readonly people: Iterable<Row>;
  readonly assignments: Iterable<Row>;
};

/** The demo region's employees, then those who came as it grew; one address book for all. */
function employeesOf(all: readonly Unit[], added: readonly Unit[], { people, seed }: Size): Employee[] {
  const address = bookWithKeyPeople();
  const first = { count: demoPeople.count - keyPeople.length, seed: demoPeople.seed, address };
  const demo = newcomers(demoUnits, { ...first, firstNumber: keyPeople.length + 1 });
  const rest = { count: people - demoPeople.count, seed, address, firstNumber: demoPeople.count + 1 };
  return [...demo, ...newcomers(all, { ...rest, leaderless: added })];
}

/**
 * The demo region grown to a size: everything in the demo is in it, unchanged, with the same ids, so a demo can be
 * enlarged by an import. The seed steers only what is added. Throws `RangeError` for a size below the demo's.
 */
export function largeOrganisation(size: Size = largeSize): Organisation {
  if (size.people < demoPeople.count || size.units < demoUnits.length)
    throw new RangeError(`The demo region has ${demoPeople.count} people and ${demoUnits.length} units already`);
  const added = addedUnits(size.units - demoUnits.length);
  const all = [...demoUnits, ...added];
  return organisationOf(all, employeesOf(all, added, size));
}

const rowsOf = ({ units, people, assignments }: Organisation): RegionRows => ({
  units: unitRows(units),
  people: personRows(people),
  assignments: assignmentRows(assignments),
});

/** The grown region as rows in the columns of the organisation import. */
export const largeRegion = (size: Size = largeSize): RegionRows => rowsOf(largeOrganisation(size));

/** Writes `units.csv`, `people.csv` and `assignments.csv` for the organisation import; makes the directory if needed. */
export async function writeLargeRegion(directory: string, size: Size = largeSize): Promise<void> {
  const rows = largeRegion(size);
  await mkdir(directory, { recursive: true });
  const write = (name: keyof RegionRows) =>
    writeFile(join(directory, `${name}.csv`), csv(columns[name], rows[name]), 'utf8');
  await Promise.all([write('units'), write('people'), write('assignments')]);
}
