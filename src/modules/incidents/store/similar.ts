import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { State } from '../contract/words.ts';

export type SimilarRow = {
  id: string;
  number: string;
  title: string;
  state: State;
  received_at: Date;
  lesson: string;
  shared_words: number;
};

/** Latest cases of a kind that are looked through. */
const mostRead = 200;
const most = 5;
const wordsOf = (facts: string) =>
  sql`tsvector_to_array(to_tsvector('swedish', concat_ws(' ', ${sql.raw(facts)} ->> 'what', ${sql.raw(facts)} ->> 'causeText')))`;

/** Cases of the same kind that share at least two words with one, those that share most first. */
export async function similarTo(db: Db, id: string): Promise<SimilarRow[]> {
  const { rows } = await sql<SimilarRow>`
    with one as materialized (select i.id, i.kind, i.exercise, ${wordsOf('i.facts')} as words from incidents.incident i where i.id = ${id}),
    latest as materialized (
      select i.id, i.number, i.title, i.state, i.received_at, i.lesson, i.facts, one.words as wanted
      from one join incidents.incident i on i.kind = one.kind and i.exercise = one.exercise and i.id <> one.id and i.state <> 'merged'
      order by i.received_at desc, i.id desc limit ${mostRead})
    select l.id, l.number, l.title, l.state, l.received_at, l.lesson, s.shared_words
    from latest l cross join lateral (
      select count(*)::int as shared_words from unnest(${wordsOf('l.facts')}) w where w = any (l.wanted)) s
    where s.shared_words >= 2
    order by s.shared_words desc, l.received_at desc, l.id limit ${most}`.execute(db);
  return rows;
}
