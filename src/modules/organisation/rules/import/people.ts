import { hsaKey, type Line, type Making, type Planned, planOf, repeated } from './plan.ts';

/** A person as stored; `endedOn` is the last day in service. */
export type PersonFact = {
  readonly id: string;
  readonly hsaId: string;
  readonly name: string;
  readonly email: string | null;
  readonly title: string;
  readonly protectedIdentity: boolean;
  readonly active: boolean;
  readonly endedOn: string | null;
};

export type PersonLine = {
  readonly hsaId: string;
  readonly name: string;
  readonly email?: string | null;
  readonly title?: string | null;
  readonly protectedIdentity?: boolean | null;
};

const nobodyYet = { email: null, title: '', protectedIdentity: false, active: true, endedOn: null };

/**
 * The person a row wants. A column the file lacks changes nothing, and an empty cell never takes protection away.
 * Whoever had left and stands in the file again is back.
 */
function wanted(
  { hsaId, name, email, title, protectedIdentity }: PersonLine,
  stored: PersonFact | undefined,
  id: string,
) {
  const before: PersonFact = stored ?? { ...nobodyYet, id, hsaId, name };
  return {
    ...before,
    name,
    email: email === undefined ? before.email : email,
    title: title === undefined ? before.title : (title ?? ''),
    protectedIdentity: protectedIdentity ?? before.protectedIdentity,
    active: true,
    endedOn: before.active ? before.endedOn : null,
  };
}

/** What a file of people does to those stored, by HSA-id. */
export function planPeople(
  lines: readonly Line<PersonLine>[],
  stored: readonly PersonFact[],
  { complete, makeId }: Making,
): Planned<PersonFact> {
  const known = new Map(stored.map((person) => [hsaKey(person.hsaId), person]));
  const people = new Map(
    lines.map(({ value }) => {
      const key = hsaKey(value.hsaId);
      return [key, wanted(value, known.get(key), known.get(key)?.id ?? makeId())] as const;
    }),
  );
  return {
    plan: planOf(known, people, { complete, mayEnd: ({ active }) => active }),
    faults: repeated(lines, 'hsaId', ({ hsaId }) => hsaKey(hsaId)),
  };
}
