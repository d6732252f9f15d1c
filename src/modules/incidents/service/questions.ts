import type { Context } from '../../../platform/module.ts';
import { closeTasks, openTasks } from '../../../platform/tasks/index.ts';
import { type Text, texts } from '../../../shared/text.ts';
import { dayOf } from '../reports/value.ts';
import { stillUnknown } from '../rules/obligations.ts';
import { handlersOf, type WholeCaseRow } from '../store/case.ts';
import { obligationsOf } from '../store/obligation.ts';
import { peopleFor } from '../store/report.ts';

/** What is asked to be found out about each fact that a supplement must hold; an imperative, without secrets. */
const questions = texts({
  began: { sv: 'Ta reda på när det började', en: 'Find out when it began' },
  persons: { sv: 'Ta reda på hur många personer som berörs', en: 'Find out how many persons are concerned' },
  records: {
    sv: 'Ta reda på hur många personuppgiftsposter som berörs',
    en: 'Find out how many records are concerned',
  },
  groups: { sv: 'Ta reda på vilka grupper som berörs', en: 'Find out which groups are concerned' },
  dataKinds: { sv: 'Ta reda på vilka slags uppgifter det gäller', en: 'Find out what kinds of data it concerns' },
  cause: { sv: 'Ta reda på orsaken', en: 'Find out the cause' },
  consequences: { sv: 'Beskriv de sannolika konsekvenserna', en: 'Describe the likely consequences' },
  measuresTaken: { sv: 'Beskriv åtgärderna', en: 'Describe the measures' },
});
type Question = keyof typeof questions;

const kindOf = (fact: Question) => `incidents.find-${fact}`;
const all = Object.keys(questions) as Question[];

/** A task for each fact that may be unknown when IMY is notified. */
export const questionTasks = all.map((fact) => {
  const name: Text = questions[fact];
  return { kind: kindOf(fact), name, escalates: true };
});

async function askedOf({ db }: Context, { id, unit_id }: WholeCaseRow): Promise<string[]> {
  const handlers = await handlersOf(db, id);
  if (handlers.length > 0) return handlers.slice(0, 1).map((one) => one.id);
  return peopleFor(db, unit_id, ['dataProtectionOfficer', 'securityCoordinator']);
}

/**
 * Keeps a task for each fact a supplement still owes IMY, due when the supplement is (GDPR art. 33.4; IMY: within four weeks).
 * A task ends when its fact is known, or when the supplement is filed or no longer owed.
 */
export async function keepQuestions(context: Context, row: WholeCaseRow): Promise<void> {
  const { db } = context;
  const supplements = (await obligationsOf(db, row.id)).filter(({ stage }) => stage === 'supplement');
  if (supplements.length === 0) return;
  const dueAt = supplements.find(({ status }) => status === 'open')?.due_at;
  const open: string[] = dueAt ? stillUnknown(row.facts) : [];
  for (const fact of all.filter((one) => !open.includes(one)))
    await closeTasks(db, { kind: kindOf(fact), recordId: row.id });
  if (!dueAt || open.length === 0) return;
  const people = await askedOf(context, row);
  const title = row.exercise ? 'Kompletteringen i en övning' : 'Kompletteringen till IMY';
  const asked = { recordId: row.id, people, unitId: row.unit_id, title, dueOn: dayOf(dueAt.toISOString()) };
  for (const fact of all.filter((one) => open.includes(one))) await openTasks(db, { kind: kindOf(fact), ...asked });
}
