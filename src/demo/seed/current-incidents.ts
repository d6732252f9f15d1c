import { newId } from '../../shared/ids.ts';
import { type CurrentCase, currentIncidents } from '../incidents/current.ts';
import { caseNumbered, confirm, decide, file, hsaIdOf, type IncidentsNeed, incidentsAs } from './incident-work.ts';

type Handled = NonNullable<CurrentCase['handled']>;

const hoursAgo = ({ services }: IncidentsNeed, hours: number): string =>
  services.clock.now().subtract({ hours }).toString();

function report(need: IncidentsNeed, one: CurrentCase): Promise<string> {
  const { kind, category = 'incident', what, where, personalData, ongoing, exercise = false } = one;
  const persons = one.persons ?? { min: null, max: null };
  const noticedAt = hoursAgo(need, one.noticedHoursAgo);
  const unitId = need.unitId(one.unit);
  const body = {
    id: newId(),
    kind,
    category,
    what,
    where,
    noticedAt,
    personalData,
    persons,
    ongoing,
    exercise,
    unitId,
  };
  return incidentsAs(need, hsaIdOf(one.reporter), async (api) => (await api.report({ body })).number);
}

/** Takes up some steps of the playbook; the others are left to whoever looks at the demo. */
const takeUp = (need: IncidentsNeed, id: string, wanted: readonly string[]) =>
  incidentsAs(need, hsaIdOf('ciso'), async (api) => {
    const { steps } = await api.casePlaybook({ params: { id } });
    for (const { key: step, person, dueOn } of steps.filter(({ key }) => wanted.includes(key))) {
      const ownerId = person?.id ?? need.personId('securityOfficer');
      await api.chooseStep({ params: { id }, body: { id: newId(), step, ownerId, dueOn } });
    }
  });

const answer = (need: IncidentsNeed, id: string, body: string) =>
  incidentsAs(need, hsaIdOf('hospitalSecurityCoordinator'), async (api) => {
    const [first] = (await api.get({ params: { id } })).reports;
    if (first) await api.writeToReporter({ params: { id, reportId: first.id }, body: { id: newId(), body } });
  });

async function handle(need: IncidentsNeed, id: string, handled: Handled): Promise<void> {
  const { title, facts, handlers, decisions, filed, message, steps = [] } = handled;
  await incidentsAs(need, hsaIdOf('ciso'), async (api) => {
    await confirm(api, id, title, facts);
    const { version } = await api.get({ params: { id } });
    await api.setHandlers({ params: { id }, body: { version, personIds: handlers.map(need.personId) } });
  });
  for (const { regime, by, reason } of decisions)
    await incidentsAs(need, hsaIdOf(by), (api) => decide(api, id, regime, 'report', reason));
  if (filed) {
    const content = `${title}. ${facts.consequences ?? ''}`;
    const sent = { at: hoursAgo(need, filed.hoursAgo), channel: 'Cyberportalen', number: 'CERT-2026-4471', content };
    await incidentsAs(need, hsaIdOf(filed.by), (api) => file(api, id, filed.regime, [filed.stage], sent));
  }
  await takeUp(need, id, steps);
  if (message) await answer(need, id, message);
}

/** Incidents in different states, so that there is something to assess, to file in time and to follow. */
export async function seedCurrentIncidents(need: IncidentsNeed): Promise<void> {
  for (const one of currentIncidents) {
    const number = await report(need, one);
    if (!one.handled && !one.dismissed) continue;
    const id = await incidentsAs(need, hsaIdOf('ciso'), (api) => caseNumbered(api, number));
    if (one.handled) await handle(need, id, one.handled);
    const reason = one.dismissed;
    if (reason)
      await incidentsAs(need, hsaIdOf('ciso'), async (api) => {
        const { version } = await api.get({ params: { id } });
        await api.dismiss({ params: { id }, body: { version, reason } });
      });
  }
}
