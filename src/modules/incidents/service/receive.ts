import { createHash } from 'node:crypto';
import type { Context } from '../../../platform/module.ts';
import { openTasks } from '../../../platform/tasks/index.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Text } from '../../../shared/text.ts';
import { Facts } from '../contract/facts.ts';
import type { ExternalCase, OpenReport, Receipt } from '../contract/report.ts';
import type { IncidentKind, YesNo } from '../contract/words.ts';
import { latestLawNumber } from '../store/law.ts';
import * as store from '../store/report.ts';
import { categoryNames, kindNames } from '../texts/words.ts';
import { atField, refuseCount, refuseDisorder, refuseImpossible } from './fit.ts';
import { tell } from './tell.ts';

/** What came in, by whatever way. */
export type Arrival = OpenReport & {
  channel: 'signedIn' | 'open' | 'machine';
  unitId: string | null;
  title?: string;
  service?: string;
  source?: { name: string; id: string };
  externalCase: ExternalCase | null;
  exercise: boolean;
  /** What its first line in the timeline says. */
  said: Text;
  /** Who became aware, and how. */
  aware: { who: string; why: string };
  receiptCode?: string;
};

/** The code of a receipt as it is kept. */
export const codeHash = (code: string): Buffer => createHash('sha256').update(code).digest();

/** Kinds that by themselves say whether a network or information system is hit. */
const systemHit: Partial<Record<IncidentKind, YesNo>> = { malware: 'yes', outage: 'yes', paper: 'no' };

const factsFrom = ({ kind, what, where, noticedAt, beganAt, ongoing, personalData, persons, service = '' }: Arrival) =>
  Facts.parse({
    kind,
    what,
    where,
    noticed: { at: noticedAt, certainty: 'exact' },
    began: beganAt ? { at: beganAt, certainty: 'exact' } : undefined,
    ongoing,
    personalData,
    persons,
    service,
    networkSystem: systemHit[kind],
  });

function refuse(context: Context, { noticedAt, beganAt, persons }: Arrival): void {
  refuseImpossible(context, 'noticedAt', noticedAt);
  refuseImpossible(context, 'beganAt', beganAt);
  refuseDisorder('beganAt', 'incidents.began-after-noticed', beganAt, noticedAt);
  refuseCount('persons.min', persons);
}

async function unitFor({ db, actor }: Context, wanted: string | null): Promise<string> {
  if (wanted !== null) {
    if (!(await store.unitNamed(db, wanted))) throw atField('unitId', 'incidents.unknown-unit');
    return wanted;
  }
  const usual = await store.usualUnit(db, actor.id || null);
  if (!usual) throw new Problem('incidents.unknown-unit', 422);
  return usual;
}

/** Makes a case out of what came in, and asks those at the unit to look at it. Nothing is kept of a report that is refused. */
export async function receive(context: Context, arrival: Arrival): Promise<Receipt> {
  refuse(context, arrival);
  const { db, now } = context;
  const unitId = await unitFor(context, arrival.unitId);
  const number = await store.nextNumber(db, context.today.year);
  const incidentId = newId(now.epochMilliseconds);
  const receivedAt = now.toString();
  await store.insertIncident(
    db,
    incidentRow(arrival, { incidentId, unitId, number, receivedAt, law: await latestLawNumber(db) }),
  );
  await store.insertReport(
    db,
    reportRow(arrival, { incidentId, unitId, number, receivedAt }, context.actor.id || null),
  );
  await store.insertAwareness(db, {
    id: newId(now.epochMilliseconds),
    incident_id: incidentId,
    kind: 'weKnew',
    at: arrival.channel === 'open' ? receivedAt : arrival.noticedAt,
    ...arrival.aware,
    recorded_at: receivedAt,
    withdrawn_at: null,
    withdrawn_by: null,
    withdrawn_reason: null,
  });
  await tell(context, incidentId, { kind: 'reported', said: arrival.said });
  await askToAssess(context, { incidentId, unitId, arrival });
  context.note({ unitId, subjectId: arrival.id });
  return { id: arrival.id, number, receivedAt, receiptCode: arrival.receiptCode ?? null };
}

type Placed = { incidentId: string; unitId: string; number: string; receivedAt: string };
const titleOf = ({ title, category, kind }: Arrival) =>
  title ?? (category === 'incident' ? kindNames[kind].sv : categoryNames[category].sv);

const incidentRow = (arrival: Arrival, { incidentId, unitId, number, receivedAt, law }: Placed & { law: number }) => ({
  id: incidentId,
  unit_id: unitId,
  number,
  title: titleOf(arrival),
  category: arrival.category,
  kind: arrival.kind,
  state: 'event' as const,
  exercise: arrival.exercise,
  major: false,
  personal_data: arrival.personalData,
  facts: JSON.stringify(factsFrom(arrival)),
  began_at: arrival.beganAt,
  noticed_at: arrival.noticedAt,
  tlp: 'amber' as const,
  external_cases: JSON.stringify(arrival.externalCase ? [arrival.externalCase] : []),
  registry_number: '',
  registry_note: '',
  state_reason: '',
  lesson: '',
  learning: null,
  law_number: law,
  received_at: receivedAt,
  assessed_at: null,
  confirmed_at: null,
  closed_at: null,
  merged_into_id: null,
  split_from_id: null,
});

function reportRow(arrival: Arrival, { incidentId, unitId, number, receivedAt }: Placed, reporterId: string | null) {
  const { what, where, noticedAt, beganAt, ongoing, personalData, persons, contact, externalCase } = arrival;
  return {
    id: arrival.id,
    incident_id: incidentId,
    unit_id: unitId,
    number,
    title: titleOf(arrival),
    read_permission: personalData === 'no' ? 'incidents.read' : 'incidents.readPersonal',
    channel: arrival.channel,
    reporter_id: reporterId,
    source: arrival.source?.name ?? null,
    external_id: arrival.source?.id ?? null,
    category: arrival.category,
    kind: arrival.kind,
    exercise: arrival.exercise,
    answers: JSON.stringify({ what, where, noticedAt, beganAt, ongoing, personalData, persons, contact, externalCase }),
    code_hash: arrival.receiptCode ? codeHash(arrival.receiptCode) : null,
    received_at: receivedAt,
  };
}

type Placing = { incidentId: string; unitId: string; arrival: Arrival };
/** Deviations and ideas stay with the unit; incidents go to its coordinators too, and personal data to its officer. */
async function askToAssess({ db, today }: Context, { incidentId, unitId, arrival }: Placing): Promise<void> {
  const line = arrival.category === 'incident' ? ['unitManager', 'securityCoordinator'] : ['unitManager'];
  const roles = arrival.personalData === 'yes' ? [...line, 'dataProtectionOfficer'] : line;
  const near = await store.peopleFor(db, unitId, roles);
  const people = near.length > 0 ? near : await store.peopleFor(db, unitId, ['ciso']);
  await openTasks(db, {
    kind: 'incidents.assess',
    recordId: incidentId,
    people,
    unitId,
    title: 'En rapporterad händelse',
    dueOn: today.toString(),
  });
}
