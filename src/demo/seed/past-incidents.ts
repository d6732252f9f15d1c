import { actionsApi } from '../../modules/actions/contract.ts';
import { dayOf } from '../../platform/clock.ts';
import { buildApp } from '../../platform/http/app.ts';
import { newId } from '../../shared/ids.ts';
import { incidents2021 } from '../incidents/history.ts';
import type { PastCase, PastDecision } from '../incidents/past-case.ts';
import { asDemoPerson } from './as-person.ts';
import {
  caseNumbered,
  confirm,
  decide,
  file,
  hsaIdOf,
  type IncidentsNeed,
  incidentsAs,
  someoneAt,
} from './incident-work.ts';

/** The work goes on as if it were another day; the trail tells when it was really written. */
type Past = { need: IncidentsNeed; goTo(moment: string): void };

async function report({ need, goTo }: Past, past: PastCase): Promise<string> {
  goTo(past.reportedAt);
  const { kind, unit, what, where, noticedAt, beganAt, facts } = past;
  const { personalData = 'unknown', persons = { min: null, max: null } } = facts;
  const body = { id: newId(), kind, what, where, noticedAt, beganAt, personalData, persons, ongoing: 'no' as const };
  const unitId = need.unitId(unit);
  const { number } = await incidentsAs(need, someoneAt(unit), (api) => api.report({ body: { ...body, unitId } }));
  return number;
}

const notifications = ['notification', 'toPersons', 'report'] as const;
const contentOf = ({ title, what, consequences }: PastCase): string =>
  `${title}. ${what} Konsekvenser: ${consequences}`;

async function settle({ need, goTo }: Past, past: PastCase, id: string, made: PastDecision): Promise<void> {
  const { regime, verdict, reason, sent, supplement } = made;
  const who = hsaIdOf(regime.startsWith('gdpr') ? 'dataProtectionOfficer' : 'ciso');
  goTo(past.decidedAt);
  await incidentsAs(need, who, (api) => decide(api, id, regime, verdict, reason));
  if (sent) {
    goTo(sent.at);
    const told = { ...sent, content: contentOf(past) };
    await incidentsAs(need, who, (api) => file(api, id, regime, notifications, told));
  }
  if (!supplement) return;
  goTo(supplement.at);
  const told = { ...supplement, content: `Komplettering. ${contentOf(past)}` };
  await incidentsAs(need, who, (api) => file(api, id, regime, ['supplement'], told));
}

const no = { answer: 'no', reason: 'Prövat: inget behöver ändras.' } as const;
const learning = {
  risk: { answer: 'yes', reason: 'Risken tas upp i nästa riskanalys för enheten.' },
  dpia: no,
  supplier: no,
  training: { answer: 'yes', reason: 'Händelsen tas upp på en arbetsplatsträff.' },
  instruction: no,
} as const;

/** The measure was carried out the month after. */
async function finish({ need, goTo }: Past, { closedAt }: PastCase, actionId: string): Promise<void> {
  const daysAfter = 30;
  goTo(
    Temporal.Instant.from(closedAt)
      .add({ hours: 24 * daysAfter })
      .toString(),
  );
  await asDemoPerson(need.app, need.services, hsaIdOf('ciso'), ({ caller }) =>
    caller.use(actionsApi).progress({ params: { id: actionId }, body: { version: 1, status: 'done' } }),
  );
}

async function close(
  past: Past,
  { closedAt, causeText, consequences, measure, lesson, published }: PastCase,
  id: string,
) {
  const { need, goTo } = past;
  goTo(closedAt);
  const closedOn = dayOf(Temporal.Instant.from(closedAt));
  const actionId = newId();
  const ownerId = need.personId('hospitalSecurityCoordinator');
  const measures = [{ id: actionId, title: measure, ownerId, dueOn: closedOn.add({ months: 2 }).toString() }];
  await incidentsAs(need, hsaIdOf('ciso'), async (api) => {
    const { version } = await api.get({ params: { id } });
    const told = { version, causeText, consequences, measures, learning, lesson, published: published ?? null };
    await api.close({ params: { id }, body: told });
  });
  return actionId;
}

async function live(past: Past, one: PastCase): Promise<void> {
  const number = await report(past, one);
  const { facts, causeText, consequences, title } = one;
  const id = await incidentsAs(past.need, hsaIdOf('ciso'), async (api) => {
    const found = await caseNumbered(api, number);
    await confirm(api, found, title, { ...facts, causeText, consequences });
    return found;
  });
  const inOrder = one.decisions.toSorted((a, b) => (a.sent?.at ?? '').localeCompare(b.sent?.at ?? ''));
  for (const made of inOrder) await settle(past, one, id, made);
  const actionId = await close(past, one, id);
  await finish(past, one, actionId);
}

/** The incidents of 2021, each lived through day by day with the use cases everyone uses. */
export async function seedPastIncidents(need: IncidentsNeed): Promise<void> {
  let now = need.services.clock.now();
  const goTo = (moment: string) => {
    now = Temporal.Instant.from(moment);
  };
  const jobs = { ...need.services.jobs, send: async () => {} };
  const app = await buildApp({ ...need.services, jobs, clock: { now: () => now } });
  for (const one of incidents2021) await live({ need: { ...need, app }, goTo }, one);
  await app.close();
}
