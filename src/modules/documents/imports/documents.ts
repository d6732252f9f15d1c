import type { ImportKind, ImportSource, Previewed } from '../../../platform/imports/kind.ts';
import type { Context } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import { fill } from '../../../shared/text.ts';
import { may } from '../permissions.ts';
import { areas } from '../store/document.ts';
import * as store from '../store/import.ts';
import { documentsTexts } from '../texts.ts';
import { documentColumns } from './columns.ts';
import { type Fault, type Known, type Line, type Planned, planDocuments } from './plan.ts';

/** A name several things share leads nowhere. */
function byName(named: readonly { name: string; id: string }[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { name, id } of named) found.set(name, found.has(name) && found.get(name) !== id ? null : id);
  return found;
}

async function knownFor({ db }: Context, lines: readonly Line[]): Promise<Known> {
  const values = lines.map(({ value }) => value);
  const lower = (texts: (string | null | undefined)[]) => [
    ...new Set(texts.flatMap((text) => (text ? [text.toLowerCase()] : []))),
  ];
  const stored = await store.storedDocuments(
    db,
    values.map(({ number }) => number),
  );
  const people = await store.peopleNamed(db, lower(values.flatMap(({ author, reviewer }) => [author, reviewer])));
  return {
    areas: new Map((await areas(db)).flatMap(({ id, sv, en }) => [id, sv, en].map((name) => [name.toLowerCase(), id]))),
    units: byName(await store.unitsNamed(db, lower(values.map(({ unit }) => unit)))),
    people: new Map(people.map(({ name, id }) => [name, id])),
    stored: new Map(stored.map((document) => [document.number, document])),
  };
}

async function planned(context: Context, { rows }: ImportSource): Promise<Planned> {
  // the columns' schemas have made the rows such lines
  const lines = rows as unknown as Line[];
  return planDocuments(lines, await knownFor(context, lines), () => newId(context.now.epochMilliseconds));
}

const toldFault = ({ language }: Context, { row, column, code, values }: Fault) => ({
  row,
  column: documentColumns.find(({ key }) => key === column)?.label[language] ?? column,
  message: fill(documentsTexts[code as keyof typeof documentsTexts][language], values),
});

const shown = 20;

function samplesOf({ created, changed }: Planned): Previewed['samples'] {
  const sample = (what: 'created' | 'changed') => (document: { number: string; title: string }) => ({
    what,
    label: document.number,
    detail: document.title,
  });
  return [...created.map(sample('created')), ...changed.map(sample('changed'))].slice(0, shown);
}

const countsOf = ({ created, changed, unchanged }: Planned) => ({
  created: created.length,
  changed: changed.length,
  ended: 0,
  unchanged,
});

/** An older register of governing documents: new ones are made as drafts without text, known numbers get what the file says. */
export const documentsImport: ImportKind = {
  kind: 'documents.documents',
  title: { sv: 'Styrdokument', en: 'Governing documents' },
  text: {
    sv: 'En rad för varje dokument: nummer, titel, typ, område, vilken enhet det gäller för, beslut och nästa översyn. Texten skriver eller bifogar du sedan i dokumentet.',
    en: 'A row for each document: number, title, kind, area, the unit it applies to, decision and next review. You write or attach the text in the document afterwards.',
  },
  permission: may.edit,
  columns: documentColumns,
  mayEnd: false,
  preview: async (context, source) => {
    const plan = await planned(context, source);
    return {
      ...countsOf(plan),
      errors: plan.faults.map((fault) => toldFault(context, fault)),
      samples: samplesOf(plan),
    };
  },
  apply: async (context, source, { progress }) => {
    const plan = await planned(context, source);
    if (plan.faults.length > 0) throw new Problem('import.has-errors', 422, { count: plan.faults.length });
    const total = plan.created.length + plan.changed.length;
    if (plan.created.length > 0) await store.insertDocuments(context.db, plan.created);
    progress(plan.created.length, total);
    for (const document of plan.changed) await store.changeDocument(context.db, document);
    progress(total, total);
    return countsOf(plan);
  },
};
