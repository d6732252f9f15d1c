import { csvStream } from '../../../../platform/exchange/write-csv.ts';
import type { Context, Download, Handlers } from '../../../../platform/module.ts';
import { plainName, sheetFile } from '../../../../platform/sheet/sheet-file.ts';
import type { Validated } from '../../../../shared/contract.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { Language } from '../../../../shared/text.ts';
import { regionId } from '../../../organisation/index.ts';
import type { extractApi, LogExtract, Practice } from '../../contract/extract.ts';
import type { LogExtractState } from '../../contract/extract-words.ts';
import { patientPseudonyms } from '../../intake/pseudonym.ts';
import * as store from '../../store/extract.ts';
import { hasTested, keepTester } from '../../store/extract-tester.ts';
import { insertPractice, practiceNow } from '../../store/practice.ts';
import { refusePeriod } from '../check/handlers.ts';
import { patientIdOf } from '../patient-id.ts';
import { headings, type Letter, letterSheet, toldLines } from './letter.ts';
import { presentExtract, presentExtractRow } from './present.ts';
import { searchLog } from './search.ts';

type Api = typeof extractApi;
/** Rows shown on the page; all are in the file. */
const mostShown = 1000;

async function rowAt(context: Context, id: string): Promise<store.WholeExtractRow> {
  const row = await store.extractById(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  context.note({ subjectId: id, unitId: row.unit_id });
  return row;
}

const clear = ({ services }: Context, { patient }: { patient: string }) =>
  patientPseudonyms(services.masterKey).clear(patient);

async function extractAt(context: Context, id: string): Promise<LogExtract> {
  const row = await rowAt(context, id);
  const units = await store.toldUnits(context.db, id);
  const rows = await store.toldRows(context.db, id, mostShown);
  const tested = await hasTested(context.db, id, context.actor.id);
  return presentExtract({ row, units, rows, patient: clear(context, row), actorId: context.actor.id, tested });
}

async function makeExtract(context: Context, { body }: Validated<Api['makeExtract']>): Promise<LogExtract> {
  const { db, services, now, today, actor } = context;
  refusePeriod(context, body);
  const { id, fromOn, toOn, requestedOn, identified } = body;
  const [patient = ''] = patientPseudonyms(services.masterKey).of([patientIdOf(body.patient)]);
  const found = await searchLog(context, patient, { from: fromOn, to: toOn });
  const [unit_id, number] = [(await regionId(db)) ?? '', await store.nextExtractNumber(db, today.year)];
  const { reader_as } = await practiceNow(db);
  await store.insertExtract(db, {
    ...{ id, unit_id, number, patient, from_on: fromOn, to_on: toOn, requested_on: requestedOn, identified, reader_as },
    ...{
      protected: found.guarded,
      entries: found.entries,
      search_ms: found.searchMs,
      made_by: actor.id,
      at: now.toString(),
    },
  });
  await store.insertToldRows(db, id, found.rows);
  return extractAt(context, id);
}

/** An extract that stands as said. Error: what is wrong with where it stands. */
async function standing(
  context: Context,
  id: string,
  state: LogExtractState,
  code: string,
): Promise<store.WholeExtractRow> {
  const row = await rowAt(context, id);
  if (row.state !== state) throw new Problem(`logReview.${code}`, 409, { id });
  return row;
}

async function step(context: Context, id: string, version: number, change: Parameters<typeof store.stepExtract>[3]) {
  if (!(await store.stepExtract(context.db, id, version, change)))
    throw new Problem('record.changed', 409, { current: await extractAt(context, id) });
  return extractAt(context, id);
}

async function markRows(context: Context, { params, body }: Validated<Api['markRows']>): Promise<LogExtract> {
  await standing(context, params.id, 'draft', 'extract-not-draft');
  const { secrecy, ground, note, which } = body;
  const released = secrecy === 'release';
  if (!released && (ground === null || (ground === 'other' && note === '')))
    throw new Problem('logReview.extract-ground', 422, {}, [
      { path: 'body.ground', message: 'logReview.extract-ground' },
    ]);
  const marked = { which, secrecy, ground: released ? null : ground, note };
  if ((await store.markToldRows(context.db, params.id, marked)) === 0)
    throw new Problem('record.not-found', 404, { id: params.id });
  await keepTester(context.db, params.id, context.actor.id);
  return extractAt(context, params.id);
}

async function submitExtract(context: Context, { params, body }: Validated<Api['submitExtract']>): Promise<LogExtract> {
  const row = await standing(context, params.id, 'draft', 'extract-not-draft');
  await keepTester(context.db, row.id, context.actor.id);
  const again = row.withheld > 0 || row.protected;
  return step(context, row.id, body.version, { state: again ? 'second' : 'ready' });
}

/** By neither whoever made the extract nor anyone who weighed its secrecy. */
async function secondLook(context: Context, { params, body }: Validated<Api['secondLook']>): Promise<LogExtract> {
  const row = await standing(context, params.id, 'second', 'extract-not-second');
  if (row.made_by === context.actor.id || (await hasTested(context.db, row.id, context.actor.id)))
    throw new Problem('logReview.extract-own-look', 403);
  const { agree, note, version } = body;
  const by = { secondBy: context.actor.id, secondAt: context.now.toString(), secondNote: note };
  return step(context, row.id, version, { state: agree ? 'ready' : 'draft', ...by });
}

async function letterOf(context: Context, id: string, language: Language): Promise<Letter> {
  const row = await rowAt(context, id);
  const { contact } = await practiceNow(context.db);
  return { row, rows: await store.toldRows(context.db, id, null), patient: clear(context, row), contact, language };
}

type AsFile = { format: 'pdf' | 'csv'; language: Language };
async function fileOf(context: Context, id: string, { format, language }: AsFile): Promise<Download> {
  const letter = await letterOf(context, id, language);
  if (letter.row.state === 'draft' || letter.row.state === 'second')
    throw new Problem('logReview.extract-not-ready', 409, { id });
  const sheet = letterSheet(letter);
  const name = plainName([letter.row.number, sheet.title], 80);
  if (format === 'pdf') return sheetFile(sheet, { format, name, madeAt: context.now });
  return {
    name: `${name}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    body: csvStream(headings(language), toldLines(letter)),
  };
}

async function practice({ db }: Context): Promise<Practice> {
  const { reader_as: readerAs, widen_months: widenMonths, contact, reason, decided_at } = await practiceNow(db);
  return { readerAs, widenMonths, contact, reason, decidedAt: decided_at?.toISOString() ?? null };
}

export const extractHandlers: Handlers<Api> = {
  extracts: async ({ db }, { query }) => {
    const { items, ...rest } = await store.listExtracts(db, query);
    return { ...rest, items: items.map(presentExtractRow) };
  },
  makeExtract,
  extract: (context, { params }) => extractAt(context, params.id),
  markRows,
  submitExtract,
  secondLook,
  issueExtract: async (context, { params, body }) => {
    const row = await standing(context, params.id, 'ready', 'extract-not-ready');
    const by = { issuedBy: context.actor.id, issuedAt: context.now.toString() };
    return step(context, row.id, body.version, { state: 'issued', ...by });
  },
  extractSheet: async (context, { params, query }) => letterSheet(await letterOf(context, params.id, query.language)),
  extractFile: (context, { params, query }) => fileOf(context, params.id, query),
  practice,
  setPractice: async (context, { body }) => {
    await insertPractice(context.db, { ...body, at: context.now.toString(), by: context.actor.id });
    return practice(context);
  },
};
