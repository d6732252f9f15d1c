import type { LawVersion } from '../contract/law.ts';

type Law = Pick<LawVersion, 'decisions' | 'templates' | 'receivers'>;
export type LawPart = keyof Law;
type Row<P extends LawPart> = Law[P][number];

/** A row that is in one of two laws only, or other in the second; `moved` when only its place among the rest is. */
export type LawDifference<P extends LawPart = LawPart> = {
  part: P;
  key: string;
  how: 'added' | 'removed' | 'changed' | 'moved';
  before: Row<P> | null;
  after: Row<P> | null;
};

/** What a law says that another did not, part by part, in the order of the later one; what is gone comes last. */
export const lawDifferences = (before: Law, after: Law): LawDifference[] => [
  ...differencesIn('decisions', before, after),
  ...differencesIn('templates', before, after),
  ...differencesIn('receivers', before, after),
];

function differencesIn<P extends LawPart>(part: P, before: Law, after: Law): LawDifference<P>[] {
  const [was, is] = [before[part] as readonly Row<P>[], after[part] as readonly Row<P>[]];
  const kept = is.filter(({ key }) => was.some((one) => one.key === key));
  const keptBefore = was.filter(({ key }) => kept.some((one) => one.key === key));
  const told = is.flatMap((row): LawDifference<P>[] => {
    const old = was.find(({ key }) => key === row.key) ?? null;
    const how = howOf(old, row, keptBefore.indexOf(old as Row<P>) !== kept.indexOf(row));
    return how ? [{ part, key: row.key, how, before: old, after: row }] : [];
  });
  const gone = was.filter(({ key }) => !is.some((one) => one.key === key));
  return [
    ...told,
    ...gone.map((row): LawDifference<P> => ({ part, key: row.key, how: 'removed', before: row, after: null })),
  ];
}

function howOf(before: object | null, after: object, elsewhere: boolean): LawDifference['how'] | null {
  if (!before) return 'added';
  if (JSON.stringify(sorted(before)) !== JSON.stringify(sorted(after))) return 'changed';
  return elsewhere ? 'moved' : null;
}

/** The same with its keys in order: the database keeps an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
