import type { Context, Job } from '../../../../platform/module.ts';
import type { Validated } from '../../../../shared/contract.ts';
import { timeZone } from '../../../../shared/date.ts';
import { newId } from '../../../../shared/ids.ts';
import { Problem } from '../../../../shared/problem.ts';
import { openIncident } from '../../../incidents/index.ts';
import type { investigationApi, UnlawfulCase } from '../../contract/investigation.ts';
import { caseById } from '../../store/investigation.ts';
import { keepIncident, linkRecords } from '../../store/investigation-parts.ts';
import { lineOf } from '../../texts/investigation-lines.ts';
import { caseAt, openCaseAt, write } from './case-at.ts';
import { tell } from './tell.ts';

type Api = typeof investigationApi;
const jobName = 'logReview.open-breach';

/**
 * Asks for an incident with the facts carried over. The incident is opened by the system, at the region, so that neither person nor
 * unit can be read from it.
 */
export async function openBreach(
  context: Context,
  { params, body }: Validated<Api['openBreach']>,
): Promise<UnlawfulCase> {
  const current = await openCaseAt(context, params.id);
  if (current.incident) throw new Problem('logReview.case-breach-open', 409);
  const { awareAt, what, version } = body;
  if (Temporal.Instant.compare(awareAt, context.now) > 0)
    throw new Problem('logReview.case-moment', 422, {}, [{ path: 'body.awareAt', message: 'logReview.case-moment' }]);
  await write(context, current, version, { state: 'open' });
  await context.enqueue(jobName, { caseId: current.id, awareAt, what, by: context.actor.name });
  return caseAt(context, current.id);
}

/** The first moment of a day where the region is. */
const dayBegins = (day: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString();

type Asked = { caseId: string; awareAt: string; what: string; by: string };

async function open(context: Context, { caseId, awareAt, what, by }: Asked): Promise<void> {
  const { db, now } = context;
  const row = await caseById(db, caseId);
  if (!row || row.incident_id) return;
  const incident = await openIncident(context, {
    unitId: row.unit_id,
    kind: 'wrongAccess',
    what,
    noticedAt: Temporal.Instant.from(awareAt).toString(),
    beganAt: dayBegins(row.first_day),
    personalData: 'yes',
    persons: row.patients.length,
    source: { name: 'Loggkoll', id: row.id },
    aware: { who: by, why: 'Loggkontroll' },
  });
  await keepIncident(db, row.id, incident.id);
  const link = { id: newId(now.epochMilliseconds), fromId: row.id, toId: incident.id };
  await linkRecords(db, { ...link, reason: 'Personuppgiftsincident' });
  await tell(context, row.id, 'breach', lineOf('breach', { number: incident.number }));
}

/** Opens the incident a case asked for; once. */
export const openBreachJob: Job = {
  name: jobName,
  run: (context, data) => open(context, data as Asked),
};
