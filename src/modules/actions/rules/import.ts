import type { Priority } from '../contract/words.ts';

/** A row of the file, with its row number. */
export type Line = {
  row: number;
  title: string;
  what: string | null;
  why: string | null;
  unit: string;
  owner: string;
  dueOn: string;
  priority: Priority | null;
  status: 'planned' | 'ongoing' | null;
};
export type Found = { id: string; hsaId: string | null; name: string };
/** What is already there: units and people the file may mean, and the keys of actions known (`keyOf`). */
export type Known = { units: readonly Found[]; people: readonly Found[]; keys: ReadonlySet<string> };

export type Fault = { row: number; column: 'unit' | 'owner'; code: string; value: string };
export type Planned = { line: Line; unitId: string; unit: string; ownerId: string; owner: string };

/** Two actions are the same when they have title, unit and day in common. */
export const keyOf = (title: string, unitId: string, dueOn: string): string =>
  `${unitId} ${dueOn} ${title.toLowerCase()}`;

const alike = (one: string | null, other: string): boolean => one?.toLowerCase() === other.toLowerCase();

function unitFor({ unit: value, row }: Line, units: readonly Found[]): Found | Fault {
  const byId = units.find(({ hsaId }) => alike(hsaId, value));
  const byName = units.filter(({ name }) => alike(name, value));
  const found = byId ?? (byName.length === 1 ? byName[0] : undefined);
  const code = byName.length > 1 ? 'actions.import-units' : 'actions.import-unit';
  return found ?? { row, column: 'unit', code, value };
}

/** What a file would add; what is there already, or stands twice in the file, is `unchanged`. */
export function planImport(lines: readonly Line[], { units, people, keys }: Known) {
  const seen = new Set(keys);
  const created: Planned[] = [];
  const faults: Fault[] = [];
  let unchanged = 0;
  for (const line of lines) {
    const unit = unitFor(line, units);
    const owner = people.find(({ hsaId }) => alike(hsaId, line.owner));
    if ('code' in unit) faults.push(unit);
    if (!owner) faults.push({ row: line.row, column: 'owner', code: 'actions.import-owner', value: line.owner });
    if ('code' in unit || !owner) continue;
    const key = keyOf(line.title, unit.id, line.dueOn);
    if (seen.has(key)) unchanged++;
    else created.push({ line, unitId: unit.id, unit: unit.name, ownerId: owner.id, owner: owner.name });
    seen.add(key);
  }
  return { created, unchanged, faults };
}
