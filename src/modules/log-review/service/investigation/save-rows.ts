import { csvStream } from '../../../../platform/exchange/write-csv.ts';
import type { Context, Job } from '../../../../platform/module.ts';
import { newId } from '../../../../shared/ids.ts';
import type { Engine } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { type Pseudonymiser, patientPseudonyms } from '../../intake/pseudonym.ts';
import { longJob } from '../../jobs/names.ts';
import { caseById, type WholeCaseRow } from '../../store/investigation.ts';
import {
  type CaseExtractRow,
  caseExtractById,
  finishCaseExtract,
  insertFile,
  settleByKey,
} from '../../store/investigation-parts.ts';
import {
  type Days,
  type LogRow,
  logColumns,
  rowsOfPair,
  rowsOfPatients,
  rowsOfPerson,
  unexplainedOf,
} from '../../store/log-rows.ts';
import { extractKindNames } from '../../texts/investigation.ts';
import { lineOf } from '../../texts/investigation-lines.ts';
import { keepTasks } from './tasks.ts';
import { tell } from './tell.ts';

const askFor = (engine: Engine, row: WholeCaseRow, { kind, from_on: from, to_on: to }: CaseExtractRow) => {
  const days: Days = { from, to };
  if (kind === 'accesses') return rowsOfPair(engine, row.user_hsa, row.patients, days);
  return kind === 'person' ? rowsOfPerson(engine, row.user_hsa, days) : rowsOfPatients(engine, row.patients, days);
};

/** Counts what passes: rows, and how many people, patients, units and days they are of. */
function counting() {
  const seen = {
    people: new Set<string>(),
    patients: new Set<string>(),
    units: new Set<string>(),
    days: new Set<string>(),
  };
  let rows = 0;
  return {
    count({ user_hsa, patient_id, unit_hsa, at }: LogRow): void {
      rows += 1;
      seen.people.add(user_hsa);
      seen.patients.add(patient_id);
      seen.units.add(unit_hsa);
      seen.days.add(at.slice(0, 10));
    },
    told: (): Record<string, number> => ({
      rows,
      ...Object.fromEntries(Object.entries(seen).map(([name, set]) => [name, set.size])),
    }),
  };
}

/** The rows with patients in clear: what is handed on as evidence must name whom it is about. */
async function* lines(found: AsyncIterable<LogRow>, names: Pseudonymiser, count: (row: LogRow) => void) {
  for await (const row of found) {
    count(row);
    yield logColumns.map((column) => (column === 'patient_id' ? names.clear(row.patient_id) : row[column]));
  }
}

async function save(context: Context, row: WholeCaseRow, extract: CaseExtractRow): Promise<void> {
  const { db, services, now } = context;
  const engine = await engineOf(services);
  const counted = counting();
  const found = askFor(engine, row, extract);
  const csv = csvStream([...logColumns], lines(found, patientPseudonyms(services.masterKey), counted.count));
  const { sha256, sizeBytes } = await services.files.put(csv);
  const days = { from: extract.from_on, to: extract.to_on };
  const { events, patients } = extract.kind === 'person' ? await unexplainedOf(engine, row.user_hsa, days) : none;
  const more = extract.kind === 'person' ? { unexplained: events, unexplainedPatients: patients } : {};
  const summary: Record<string, number> = { ...counted.told(), ...more };
  const rows = summary.rows ?? 0;
  await finishCaseExtract(db, extract.id, { rows, sha256, sizeBytes, summary, at: now.toString() });
  const name = `${row.number} ${extractKindNames[extract.kind].sv} ${extract.from_on}–${extract.to_on}.csv`;
  const file = { id: newId(now.epochMilliseconds), recordId: row.id, name, mediaType: 'text/csv', sizeBytes, sha256 };
  await insertFile(db, file);
  await tell(context, row.id, 'extract', lineOf('rowsSaved', { rows, sha256 }));
  await settle(context, row, extract, sha256);
}
const none = { events: 0, patients: 0 };

/** The first save settles the step to secure the logs; the widened search is a person's to judge. */
async function settle(context: Context, { id }: WholeCaseRow, extract: CaseExtractRow, sha256: string): Promise<void> {
  if (extract.kind !== 'accesses') return;
  const said = { note: `SHA-256 ${sha256}`, at: context.now.toString(), by: extract.asked_by_id };
  await settleByKey(context.db, id, 'secure', said);
  await keepTasks(context, id);
}

/** Saves rows of the log for a case as an encrypted file. Done again it changes nothing. */
export const saveRowsJob: Job = {
  name: 'logReview.save-rows',
  longestMinutes: longJob,
  run: async (context, data) => {
    const extract = await caseExtractById(context.db, String(data.extractId));
    if (extract?.state !== 'waiting') return;
    const row = await caseById(context.db, extract.case_id);
    if (row) await save(context, row, extract);
  },
};
