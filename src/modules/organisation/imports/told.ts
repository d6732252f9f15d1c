import type { ImportColumn } from '../../../platform/exchange/columns.ts';
import type { Previewed, Received } from '../../../platform/imports/kind.ts';
import type { Context } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import { fill } from '../../../shared/text.ts';
import type { Plan, Planned, RowFault } from '../rules/import/plan.ts';

/** Samples shown of each sort. */
const shown = 50;

/** How a record is named, and its facts under their labels as a person reads them. */
export type Telling<T> = { label(fact: T): string; facts(fact: T): Readonly<Record<string, string>> };

/** A file weighed against what is stored, and how to tell it. */
export type Made<T> = Planned<T> & { readonly telling: Telling<T> };

/** `Titel: Läkare → Överläkare`, one change after the other. */
function differences(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string {
  const changed = Object.keys(after).filter((label) => before[label] !== after[label]);
  return changed.map((label) => `${label}: ${before[label] || '–'} → ${after[label] || '–'}`).join('; ');
}

const all = (facts: Readonly<Record<string, string>>): string =>
  Object.entries(facts)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('; ');

function samplesOf<T>(plan: Plan<T>, { label, facts }: Telling<T>): Previewed['samples'] {
  const created = plan.created
    .slice(0, shown)
    .map((fact) => ({ what: 'created' as const, label: label(fact), detail: all(facts(fact)) }));
  const changed = plan.changed.slice(0, shown).map(({ before, after }) => ({
    what: 'changed' as const,
    label: label(after),
    detail: differences(facts(before), facts(after)),
  }));
  const ended = plan.ended.slice(0, shown).map((fact) => ({ what: 'ended' as const, label: label(fact), detail: '' }));
  return [...created, ...changed, ...ended];
}

export const counted = <T>({ created, changed, ended, unchanged }: Plan<T>): Received => ({
  created: created.length,
  changed: changed.length,
  ended: ended.length,
  unchanged,
});

/** What an import would do, in words. */
export function previewed<T>(
  { services, language }: Context,
  { plan, faults, telling }: Made<T>,
  columns: readonly ImportColumn[],
): Previewed {
  const said = ({ code, values = {} }: RowFault) => fill(services.words.get(code)?.[language] ?? code, values);
  const headed = (key: string) => columns.find((column) => column.key === key)?.label[language] ?? key;
  const errors = faults.map((fault) => ({ row: fault.row, column: headed(fault.column), message: said(fault) }));
  return { ...counted(plan), errors, samples: samplesOf(plan, telling) };
}

/** All or nothing: a file with a fault is not applied. */
export function refuseFaults({ faults }: { faults: readonly RowFault[] }): void {
  if (faults.length === 0) return;
  const places = faults.slice(0, shown).map(({ row, column, code }) => ({ path: `${row} ${column}`, message: code }));
  throw new Problem('organisation.import-faults', 422, { count: faults.length }, places);
}
