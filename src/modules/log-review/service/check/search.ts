import type { Context, Job } from '../../../../platform/module.ts';
import { newId } from '../../../../shared/ids.ts';
import { notify } from '../../../notices/index.ts';
import { engineOf } from '../../engine/installed.ts';
import { longJob } from '../../jobs/names.ts';
import {
  checkById,
  insertCheckEvents,
  keepSearched,
  type NewCheckEvent,
  type WholeCheckRow,
} from '../../store/check.ts';
import { type About, type RuleSaid, rulesOf } from '../../store/explained.ts';
import { peopleByHsa } from '../../store/investigation-parts.ts';
import { type EventRow, eventCount, eventsOfPatient, eventsOfPerson } from '../../store/log-rows.ts';

/** Rows kept for going through by hand; `events` of the check says when there were more. */
const mostRows = 500;

const subjectOf = ({ user_hsa, patient }: WholeCheckRow): About =>
  user_hsa === null ? { patient: patient ?? '' } : { user: user_hsa };
const keyOf = ({ day, user_hsa, unit_hsa, patient_id }: Omit<RuleSaid, 'rule'>): string =>
  [day, user_hsa, unit_hsa, patient_id].join('|');

type Known = { people: Map<string, { id: string }>; rules: Map<string, RuleSaid[]>; now: number };
function kept(event: EventRow, { people, rules, now }: Known): NewCheckEvent {
  const said = (rules.get(keyOf(event)) ?? []).map(({ rule }) => rule);
  const starting = (letter: string) => [...new Set(said.filter((rule) => rule.startsWith(letter)))].sort();
  const { patient_id: patient, first: first_at, last: last_at, ...rest } = event;
  const person_id = people.get(event.user_hsa)?.id ?? null;
  return {
    id: newId(now),
    ...rest,
    patient,
    first_at,
    last_at,
    person_id,
    explained_by: starting('X'),
    marks: starting('R'),
  };
}

async function search(context: Context, row: WholeCheckRow): Promise<void> {
  const { db, now, services } = context;
  const engine = await engineOf(services);
  const days = { from: row.from_on, to: row.to_on };
  const about = subjectOf(row);
  const events =
    'user' in about
      ? await eventsOfPerson(engine, about.user, days, mostRows)
      : await eventsOfPatient(engine, about.patient, days, mostRows);
  const rules = Map.groupBy(await rulesOf(engine, about, days), keyOf);
  const people = await peopleByHsa(
    db,
    events.map(({ user_hsa }) => user_hsa),
  );
  const known = { people, rules, now: now.epochMilliseconds };
  await insertCheckEvents(
    db,
    row.id,
    events.map((event) => kept(event, known)),
  );
  await keepSearched(db, row.id, { events: await eventCount(engine, about, days), at: now.toString() });
}

/** Searches the log for a check that was ordered; done again it changes nothing. */
export const searchJob: Job = {
  name: 'logReview.search-check',
  longestMinutes: longJob,
  run: async (context, data) => {
    const row = await checkById(context.db, String(data.checkId));
    if (row?.state !== 'running') return;
    await search(context, row);
    await notify(context, {
      people: [String(data.by)],
      kind: 'logReview.checked',
      recordId: row.id,
      title: row.number,
    });
  },
};
