import type { Db } from '../../../platform/db/kysely.ts';
import type { Language } from '../../../shared/text.ts';
import { levelsOf } from '../rules/import/levels.ts';
import { dayBefore, hsaKey, type Plan } from '../rules/import/plan.ts';
import { planUnits, type UnitFact, type UnitLine } from '../rules/import/units.ts';
import * as store from '../store/import.ts';
import { lockTree } from '../store/unit.ts';
import { unitKinds } from '../texts/words.ts';
import { organisationTexts as say } from '../texts.ts';
import { unitColumns } from './columns.ts';
import { defineImport } from './define.ts';
import type { Made, Telling } from './told.ts';

type MadeUnits = Made<UnitFact> & { readonly stored: readonly UnitFact[] };

function tellingIn(language: Language, names: ReadonlyMap<string, string>): Telling<UnitFact> {
  const named = (id: string | null) => (id === null ? '' : (names.get(id) ?? ''));
  return {
    label: ({ name, hsaId }) => (hsaId === null ? name : `${name} (${hsaId})`),
    facts: (unit) => ({
      [say['field.name'][language]]: unit.name,
      [say['field.hsa_id'][language]]: unit.hsaId ?? '',
      [say['field.kind'][language]]: unitKinds[unit.kind][language],
      [say['field.parent_id'][language]]: named(unit.parentId),
      [say['field.registration_number'][language]]: unit.registrationNumber ?? '',
      [say['field.manager_id'][language]]: named(unit.managerId),
      [say['field.valid_from'][language]]: unit.validFrom,
      [say['field.valid_to'][language]]: unit.validTo ?? '',
    }),
  };
}

/** From the top of the tree downwards, so that each unit finds the one above in place. */
async function writeTree(db: Db, { plan, stored }: MadeUnits, tell: (written: number) => void): Promise<void> {
  const changed = plan.changed.map(({ after }) => after);
  const all = new Map([...stored, ...changed, ...plan.created].map((unit) => [unit.id, unit]));
  const isNew = new Set(plan.created.map(({ id }) => id));
  for (const level of levelsOf([...plan.created, ...changed], all)) {
    const { fresh = [], known = [] } = Object.groupBy(level, ({ id }) => (isNew.has(id) ? 'fresh' : 'known'));
    if (fresh.length > 0) await store.insertUnits(db, fresh);
    if (known.length > 0) await store.updateUnits(db, known);
    tell(level.length);
  }
}

const movesIn = ({ changed }: Plan<UnitFact>) =>
  changed
    .filter(({ before, after }) => before.parentId !== after.parentId)
    .map(({ before, after }) => ({ unitId: after.id, fromId: before.parentId, toId: after.parentId }));

/** The region's units, by HSA-id. */
export const unitsImport = defineImport<UnitLine, UnitFact, MadeUnits>({
  kind: 'organisation.units',
  title: { sv: 'Enheter', en: 'Units' },
  text: {
    sv: 'En rad för varje enhet: HSA-id, namn, typ, överordnad enhets HSA-id, när den gäller och chefens HSA-id. Läs in personer först om chefer är med.',
    en: 'A row for each unit: HSA id, name, kind, HSA id of the unit above, when it holds and the manager’s HSA id. Import people first if managers are in it.',
  },
  columns: unitColumns,
  plan: async ({ db, language }, lines, making) => {
    await lockTree(db);
    const people = await store.namedPeople(db, true);
    const managers = new Map(people.map(({ hsaId, id }) => [hsaKey(hsaId), id]));
    const stored = await store.storedUnits(db);
    const planned = planUnits(lines, stored, managers, making);
    const names = new Map([...stored, ...planned.plan.created, ...people].map(({ id, name }) => [id, name]));
    return { ...planned, stored, telling: tellingIn(language, names) };
  },
  write: async ({ db, today }, made, tell) => {
    const day = today.toString();
    await writeTree(db, made, tell);
    await store.insertMoves(db, movesIn(made.plan), day);
    const ids = made.plan.ended.map(({ id }) => id);
    if (ids.length > 0) await store.endUnits(db, ids, dayBefore(day));
    tell(ids.length);
  },
});
