import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { Facts } from '../../modules/incidents/contract/facts.ts';
import type { Regime, Stage } from '../../modules/incidents/contract/words.ts';
import { incidentsApi } from '../../modules/incidents/contract.ts';
import type { Services } from '../../platform/services.ts';
import type { Client } from '../../shared/client.ts';
import { newId } from '../../shared/ids.ts';
import { keyPeople } from '../organisation/people.ts';
import { demoRegion } from '../organisation/region.ts';
import { unitOf } from '../organisation/units.ts';
import { asDemoPerson } from './as-person.ts';

export type Incidents = Client<typeof incidentsApi>;

/** What seeding incidents needs: the program to sign in to, and ids of units and named people by key. */
export type IncidentsNeed = {
  app: FastifyInstance;
  services: Services;
  unitId(key: string): string;
  personId(key: string): string;
};

/** Does something with incidents as one of the demo's people, by HSA-id. */
export const incidentsAs = <T>({ app, services }: IncidentsNeed, hsaId: string, work: (api: Incidents) => Promise<T>) =>
  asDemoPerson(app, services, hsaId, ({ caller }) => work(caller.use(incidentsApi)));

export const hsaIdOf = (key: string): string => keyPeople.find((person) => person.key === key)?.hsaId ?? '';

/** Somebody who works at a unit and is not one of those the demo is signed in as; else the security office. */
export function someoneAt(unitKey: string): string {
  const named = new Set(keyPeople.map(({ hsaId }) => hsaId));
  const { hsaId: unitHsaId } = unitOf(unitKey);
  const works = demoRegion().assignments.find((one) => one.unitHsaId === unitHsaId && !named.has(one.personHsaId));
  return works?.personHsaId ?? hsaIdOf('securityOfficer');
}

/** The case a report made, by its number. */
export async function caseNumbered(api: Incidents, number: string): Promise<string> {
  const { items } = await api.list({ query: { q: number } });
  const [found] = items;
  if (!found) throw new Error(`no case ${number}`);
  return found.id;
}

/** Judges an event to be an incident, and writes down what is known. */
export async function confirm(api: Incidents, id: string, title: string, facts: z.input<typeof Facts>): Promise<void> {
  const params = { id };
  const seen = await api.get({ params });
  const { version } = await api.confirm({
    params,
    body: { version: seen.version, reason: 'Händelsen är en incident.' },
  });
  const { unitId, category, facts: known } = seen;
  await api.change({ params, body: { version, title, unitId, category, facts: Facts.parse({ ...known, ...facts }) } });
}

export async function decide(
  api: Incidents,
  id: string,
  regime: Regime,
  verdict: 'report' | 'doNotReport',
  reason: string,
) {
  const { version } = await api.triage({ params: { id } });
  await api.decide({ params: { id }, body: { id: newId(), version, regime, verdict, reason } });
}

type Sent = { at: string; channel: string; number?: string; late?: string; content: string };
/** Records the report that was sent under a law. */
export async function file(
  api: Incidents,
  id: string,
  regime: Regime,
  stages: readonly Stage[],
  sent: Sent,
): Promise<void> {
  const { items } = await api.obligations({ params: { id } });
  const duty = items.find((one) => one.regime === regime && stages.includes(one.stage) && one.status === 'open');
  if (!duty) throw new Error(`no duty under ${regime} waits for a report`);
  const { at: sentAt, channel, number: authorityNumber = '', late: lateReason = '', content } = sent;
  await api.file({
    params: { id: duty.id },
    body: { id: newId(), sentAt, channel, content, authorityNumber, lateReason },
  });
}
