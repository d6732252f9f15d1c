import type { Language } from '../../../shared/text.ts';
import { type AssignmentFact, type AssignmentLine, planAssignments } from '../rules/import/assignments.ts';
import { dayBefore, hsaKey } from '../rules/import/plan.ts';
import * as store from '../store/import.ts';
import { purposes } from '../texts/words.ts';
import { organisationTexts as say } from '../texts.ts';
import { assignmentColumns } from './columns.ts';
import { defineImport, inPieces } from './define.ts';
import type { Made, Telling } from './told.ts';

const idsOf = (named: readonly store.Named[]) => new Map(named.map(({ hsaId, id }) => [hsaKey(hsaId), id]));
const namesOf = (named: readonly store.Named[]) => new Map(named.map(({ id, name }) => [id, name]));

type Names = { people: ReadonlyMap<string, string>; units: ReadonlyMap<string, string> };

const tellingIn = (language: Language, { people, units }: Names): Telling<AssignmentFact> => ({
  label: ({ personId, unitId }) => `${people.get(personId) ?? '–'} · ${units.get(unitId) ?? '–'}`,
  facts: ({ purpose, validFrom, validTo }) => ({
    [say['field.purpose'][language]]: purposes[purpose][language],
    [say['field.valid_from'][language]]: validFrom,
    [say['field.valid_to'][language]]: validTo ?? '',
  }),
});

/** Staff assignments (medarbetaruppdrag): who works where and why. */
export const assignmentsImport = defineImport<AssignmentLine, AssignmentFact, Made<AssignmentFact>>({
  kind: 'organisation.assignments',
  title: { sv: 'Medarbetaruppdrag', en: 'Staff assignments' },
  text: {
    sv: 'En rad för varje uppdrag: personens HSA-id, enhetens HSA-id, ändamål och när det gäller. Läs in personer och enheter först.',
    en: 'A row for each assignment: the person’s HSA id, the unit’s HSA id, purpose and when it holds. Import people and units first.',
  },
  columns: assignmentColumns,
  plan: async ({ db, language }, lines, making) => {
    const people = await store.namedPeople(db, false);
    const units = await store.namedUnits(db);
    const directory = { people: idsOf(people), units: idsOf(units) };
    const planned = planAssignments(lines, await store.storedAssignments(db), directory, making);
    return { ...planned, telling: tellingIn(language, { people: namesOf(people), units: namesOf(units) }) };
  },
  write: async ({ db, today }, { plan: { created, changed, ended } }, tell) => {
    await inPieces(created, tell, (piece) => store.insertAssignments(db, piece));
    const after = changed.map((change) => change.after);
    await inPieces(after, tell, (piece) => store.updateAssignments(db, piece));
    const ids = ended.map(({ id }) => id);
    if (ids.length > 0) await store.endAssignments(db, ids, dayBefore(today.toString()));
    tell(ids.length);
  },
});
