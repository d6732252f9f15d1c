import type pg from 'pg';

// Words as they are used: a few in every other title, most in few, and each title with a number of its own.
const firsts = [
  'Rutin',
  'Kontroll',
  'Underlag',
  'Instruktion',
  'Protokoll',
  'Granskning',
  'Checklista',
  'Avtal',
  'Intyg',
  'Skärmbild',
];
const subjects = [
  'informationssäkerhet',
  'lösenord',
  'incidenthantering',
  'säkerhetskopiering',
  'brandskydd',
  'nyckelhantering',
  'behörighetsstyrning',
  'loggkontroll',
  'säkerhet i nätverk',
  'distansarbete',
  'leverantörsuppföljning',
  'driftsäkerhet',
  'patientsäkerhet',
  'reservrutiner',
  'utbildning',
  'kryptering',
  'personuppgifter',
  'fysisk säkerhet',
  'molntjänster',
  'medicinteknisk utrustning',
];
const places = [
  'avdelning',
  'mottagning',
  'vårdcentral',
  'laboratorium',
  'akutmottagning',
  'röntgen',
  'operation',
  'arkiv',
  'förvaltning',
  'växel',
];

const list = (words: string[]) => `(array['${words.join("','")}'])`;
const one = (words: string[], step: number) => `${list(words)}[1 + (i::bigint * ${step} / 7 % ${words.length})::int]`;
const title = `${one(firsts, 11)} || ' för ' || ${one(subjects, 13)} || ' vid ' || ${one(places, 17)} || ' ' || i % 4999`;
const unit = 'u.ids[(1 + (i::bigint * 7919) % cardinality(u.ids))::int]';
const from = '(select array_agg(id order by id) as ids from access.scope) u';

const evidence = `insert into requirements.evidence (id, unit_id, title, kind, url, note, collected_on)
  select gen_random_uuid(), ${unit}, ${title}, 'note', '', '', '2026-01-01' from generate_series($1::int, $2::int) i, ${from}`;
const documents = `insert into documents.document (id, unit_id, number, kind, title, area_id, openness)
  select gen_random_uuid(), ${unit}, 'MÄT-' || i, 'routine', ${title}, 'access', (array['public', 'internal', 'internal'])[1 + i % 3]
  from generate_series($1::int, $2::int) i, ${from}`;

const BATCH = 20_000;

async function inBatches(owner: pg.Pool, statement: string, first: number, last: number): Promise<void> {
  for (let from = first; from <= last; from += BATCH)
    await owner.query(statement, [from, Math.min(last, from + BATCH - 1)]);
}

/** Nine pieces of evidence to each document, indexed as they come; the trail is left out to save an hour. Answers the seconds. */
export async function fillRecords(owner: pg.Pool, count: number): Promise<number> {
  const began = performance.now();
  const tables = ['requirements.evidence', 'documents.document'];
  for (const table of tables) await owner.query(`alter table ${table} disable trigger audit`);
  const half = Math.floor(count * 0.45);
  await Promise.all([
    inBatches(owner, evidence, 1, half),
    inBatches(owner, evidence, half + 1, half * 2).then(() => inBatches(owner, documents, 1, count - half * 2)),
  ]);
  for (const table of tables) await owner.query(`alter table ${table} enable trigger audit`);
  await owner.query('select search.count_places()');
  const seconds = (performance.now() - began) / 1000;
  await owner.query(`create schema bare; create table bare.card as select id, title, to_tsvector('swedish', title) as words from record.card;
    create index on bare.card using gin (words)`);
  await owner.query('vacuum analyze');
  return seconds;
}
