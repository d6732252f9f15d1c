/** What is wrong in a row of a file: where, and the code of why among the module's texts. */
export type RowFault = {
  readonly row: number;
  readonly column: string;
  readonly code: `organisation.${string}`;
  readonly values?: Readonly<Record<string, unknown>>;
};

/** What an import does to what is stored. `changed` has each as it is and as it becomes. */
export type Plan<T> = {
  readonly created: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
  readonly ended: readonly T[];
  readonly unchanged: number;
};

export type Planned<T> = { readonly plan: Plan<T>; readonly faults: readonly RowFault[] };

/** A row of the file as read: only the columns it has, an empty cell null. */
export type Line<T> = { readonly row: number; readonly value: T };

/** What steers every import: the day it is made, whether what the file lacks is ended, and where new ids come from. */
export type Making = { readonly today: string; readonly complete: boolean; makeId(): string };

const sameFacts = <T extends object>(a: T, b: T): boolean =>
  Object.keys(a).every((key) => a[key as keyof T] === b[key as keyof T]);

/**
 * The difference between what is stored and what is wanted, both by the same key.
 *
 * Applying it and asking again gives nothing to do. `mayEnd` says of what is stored but not wanted whether it is something
 * the file could have held and that still goes on; it is asked only when the file is complete.
 */
export function planOf<T extends object>(
  stored: ReadonlyMap<string, T>,
  wanted: ReadonlyMap<string, T>,
  { complete, mayEnd }: { complete: boolean; mayEnd(fact: T): boolean },
): Plan<T> {
  const created: T[] = [];
  const changed: { before: T; after: T }[] = [];
  for (const [key, after] of wanted) {
    const before = stored.get(key);
    if (!before) created.push(after);
    else if (!sameFacts(before, after)) changed.push({ before, after });
  }
  const missing = complete ? [...stored].filter(([key, fact]) => !wanted.has(key) && mayEnd(fact)) : [];
  const unchanged = wanted.size - created.length - changed.length;
  return { created, changed, ended: missing.map(([, fact]) => fact), unchanged };
}

/** Rows whose key another row before had, told at that column. */
export function repeated<T>(lines: readonly Line<T>[], column: string, keyOf: (value: T) => string): RowFault[] {
  const first = new Map<string, number>();
  return lines.flatMap(({ row, value }): RowFault[] => {
    const key = keyOf(value);
    const earlier = first.get(key);
    if (earlier !== undefined) return [{ row, column, code: 'organisation.import-repeated', values: { earlier } }];
    first.set(key, row);
    return [];
  });
}

/** HSA-ids are the same whatever the case of their letters. */
export const hsaKey = (hsaId: string): string => hsaId.toUpperCase();

/** The day before a day. */
export const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
