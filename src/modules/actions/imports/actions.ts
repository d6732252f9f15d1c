import type { ImportKind, ImportSource } from '../../../platform/imports/kind.ts';
import type { Context } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import { fill } from '../../../shared/text.ts';
import { unitsNamed } from '../../organisation/index.ts';
import { may } from '../permissions.ts';
import { type Fault, keyOf, type Line, type Planned, planImport } from '../rules/import.ts';
import { insertActions, nextNumbers } from '../store/action.ts';
import { actionsOn, peopleByHsaIds } from '../store/import.ts';
import { actionColumns } from './columns.ts';

const mostSamples = 50;
const piece = 500;

async function weigh({ db }: Context, { rows }: ImportSource) {
  // the columns' schemas have made the rows such lines
  const lines = rows.map(({ row, value }) => ({ row, ...value }) as Line);
  const units = await unitsNamed(db, [...new Set(lines.map(({ unit }) => unit))]);
  const people = await peopleByHsaIds(db, [...new Set(lines.map(({ owner }) => owner))]);
  const unitIds = units.map(({ id }) => id);
  const there = await actionsOn(db, unitIds, [...new Set(lines.map(({ dueOn }) => dueOn))]);
  const keys = new Set(there.map(({ title, unit_id, due_on }) => keyOf(title, unit_id, due_on)));
  return planImport(lines, { units, people, keys });
}

function told({ services, language }: Context, { row, column, code, value }: Fault) {
  const label = actionColumns.find(({ key }) => key === column)?.label[language] ?? column;
  return { row, column: label, message: fill(services.words.get(code)?.[language] ?? code, { value }) };
}

const insertable = ({ line, unitId, ownerId }: Planned, number: string, id: string) => ({
  id,
  number,
  unit_id: unitId,
  title: line.title,
  what: line.what ?? '',
  why: line.why ?? '',
  owner_id: ownerId,
  due_on: line.dueOn,
  priority: line.priority ?? ('normal' as const),
  status: line.status ?? ('planned' as const),
  cost_sek: null,
  effort_hours: null,
  check_on: null,
  checker_id: null,
  goal_id: null,
  follows_id: null,
});

/** Actions from a list kept elsewhere. What is there already is left as it is, so that a file may be brought in twice. */
export const actionsImport: ImportKind = {
  kind: 'actions.actions',
  title: { sv: 'Åtgärder', en: 'Actions' },
  text: {
    sv: 'En rad för varje åtgärd: vad som ska göras, var, av vem och till när. Åtgärder som redan finns (samma titel, enhet och dag) lämnas som de är.',
    en: 'A row for each action: what is to be done, where, by whom and by when. Actions already there (same title, unit and day) are left as they are.',
  },
  permission: may.import,
  columns: actionColumns,
  mayEnd: false,
  preview: async (context, source) => {
    const { created, unchanged, faults } = await weigh(context, source);
    const samples = created.slice(0, mostSamples).map(({ line, unit, owner }) => ({
      what: 'created' as const,
      label: line.title,
      detail: `${unit} · ${owner} · ${line.dueOn}`,
    }));
    const errors = faults.map((fault) => told(context, fault));
    return { created: created.length, changed: 0, ended: 0, unchanged, errors, samples };
  },
  apply: async (context, source, { progress }) => {
    const { created, unchanged, faults } = await weigh(context, source);
    if (faults.length > 0) throw new Problem('actions.import-faults', 422, { count: faults.length });
    for (let start = 0; start < created.length; start += piece) {
      const part = created.slice(start, start + piece);
      const numbers = await nextNumbers(context.db, part.length);
      const rows = part.map((one, place) =>
        insertable(one, numbers[place] ?? '', newId(context.now.epochMilliseconds)),
      );
      await insertActions(context.db, rows);
      progress(start + part.length, created.length);
    }
    return { created: created.length, changed: 0, ended: 0, unchanged };
  },
};
