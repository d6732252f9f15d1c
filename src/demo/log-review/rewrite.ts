import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Names, namesFor, type Row } from './names.ts';

const ID = /SE2321009009-[PED]\d+/g;

/** The rows of a file, or those with a word in them. */
function rowsOf(directory: string, file: string, word = ''): Row[] {
  const [heading = '', ...lines] = readFileSync(join(directory, file), 'utf8').trimEnd().split('\n');
  const names = heading.split(',');
  return lines
    .filter((line) => line.includes(word))
    .map((line) => {
      const cells = line.split(',');
      return Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']));
    });
}

/** Employees are called in the log what they are called in the organisation, as employees and as patients. */
const withSurname = (names: Names, id: number, surname: number) => (line: string) => {
  const cells = line.split(',');
  const known = names.surnames.get(cells[id] ?? '');
  return known === undefined ? line : cells.with(surname, known).join(',');
};

function renamed(file: string, text: string, names: Names): string {
  const moved = text.replaceAll(ID, (id) => names.ids.get(id) ?? id);
  const [idAt, surnameAt] = { 'staff.csv': [1, 2], 'patient.csv': [0, 1] }[file] ?? [];
  if (idAt === undefined || surnameAt === undefined) return moved;
  return moved
    .split('\n')
    .map(withSurname(names, idAt, surnameAt))
    .join('\n');
}

/** Makes the files of a synthetic region speak of Region Exempel's units and people. */
export function rewriteForDemo(directory: string): Names {
  const lastLog =
    readdirSync(directory)
      .filter((name) => name.startsWith('log'))
      .toSorted()
      .at(-1) ?? 'log.csv';
  const names = namesFor({
    units: rowsOf(directory, 'unit.csv'),
    staff: rowsOf(directory, 'staff.csv'),
    assignments: rowsOf(directory, 'assignment.csv'),
    emergencies: rowsOf(directory, lastLog, 'Nödöppning'),
  });
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.csv'))) {
    const path = join(directory, file);
    writeFileSync(path, renamed(file, readFileSync(path, 'utf8'), names));
  }
  return names;
}
