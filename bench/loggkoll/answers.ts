import { readFileSync } from 'node:fs';
import type { CaseRow } from '../../src/modules/log-review/analysis/case-store.ts';

/** A case of the answer key. Patients by the pseudonyms of the store. */
export type Planted = {
  id: string;
  rule: string;
  user: string;
  patients: ReadonlySet<string>;
  days: readonly string[];
};

/** Turns ids of patients into what the store calls them. */
export type Pseudonyms = (ids: readonly string[]) => Promise<readonly string[]>;

/** The answer key of a synthetic region, without the gaps, which are of systems and not of people. */
export async function answersOf(directory: string, pseudonyms: Pseudonyms): Promise<Planted[]> {
  const [, ...lines] = readFileSync(`${directory}/answers.csv`, 'utf8').trim().split('\n');
  const cells = lines.map((line) => line.split(',')).filter(([, rule]) => rule !== 'R24');
  const ids = cells.map(([, , , patients = '']) => patients.split(';'));
  const names = await pseudonyms(ids.flat());
  let place = 0;
  return cells.map(([id = '', rule = '', user = '', , days = ''], row) => {
    const from = place;
    place += ids[row]?.length ?? 0;
    return { id, rule, user, patients: new Set(names.slice(from, place)), days: days.split(';').sort() };
  });
}

/** Finds which planted cases a case shown to a reviewer holds: of the same person, in a common record, in common days. */
export function matcher(planted: readonly Planted[]): (shown: CaseRow) => Planted[] {
  const byUser = Map.groupBy(planted, ({ user }) => user);
  return (shown) =>
    (byUser.get(shown.user_hsa) ?? []).filter(
      ({ patients, days }) =>
        shown.patients.some((patient) => patients.has(patient)) &&
        days.some((day) => day >= dayBefore(shown.first_day) && day <= dayAfter(shown.last_day)),
    );
}

/** The answer key counts days from midnight, the log from four. */
const dayBefore = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
