import type { HistoryItem } from '../../shared/record.ts';
import type { Context } from '../module.ts';
import { factsOf, historyFrom, idsIn, type Telling, toldValues } from './history.ts';
import * as store from './store.ts';

type Changed = Parameters<typeof toldValues>[0];

/** Names of what a module's own columns refer to, such as areas; a question is asked only where such a column has changed. */
async function namesByModules(context: Context, changed: Changed): Promise<[string, string][]> {
  const told = Map.groupBy(toldValues(changed), ({ column }) => column);
  const named: [string, string][] = [];
  for (const { name, references = {} } of context.services.modules)
    for (const [column, namesOf] of Object.entries(references)) {
      const place = `${name}.${column}`;
      if (!told.has(place)) continue;
      for (const [value, title] of await namesOf(context)) named.push([`${place}.${value}`, title]);
    }
  return named;
}

/** What a story is told with: words, language, and names of all it refers to. */
async function tellingOf(context: Context, changed: Changed): Promise<Telling> {
  const names = new Map([
    ...(await store.namesOf(context.db, idsIn(changed))),
    ...(await namesByModules(context, changed)),
  ]);
  return { words: context.services.words, language: context.language, names };
}

type Own = Awaited<ReturnType<typeof store.changesOf>>;

/** All that happened to a record the actor sees, newest first; `own` are the changes of its own row. */
export async function storyOf(context: Context, id: string, own: Own): Promise<HistoryItem[]> {
  const done = await store.doneTo(context.db, id);
  const changed = [...own, ...(await store.changesAbout(context.db, id))];
  return historyFrom(done, changed, await tellingOf(context, changed));
}

/** A record's own columns in words, as the trail has them last: every row is kept whole there. */
export async function factsIn(context: Context, [last]: Own): Promise<{ label: string; value: string }[]> {
  if (!last?.after) return [];
  // Told as if all of it were new, so that every value is named.
  const whole = { ...last, op: 'UPDATE', before: last.after };
  return factsOf(await tellingOf(context, [whole]), last.tbl, last.after);
}
