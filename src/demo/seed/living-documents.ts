import type { FastifyInstance } from 'fastify';
import { documentsApi } from '../../modules/documents/contract.ts';
import type { Services } from '../../platform/services.ts';
import { newId } from '../../shared/ids.ts';
import { campaignSecondVersion, lostCard, readersQuestions, remoteWork, remoteWorkAnswers } from '../living/drafts.ts';
import { handbookBody } from '../living/handbook.ts';
import { keyPeople } from '../organisation/people.ts';
import { demoRegion } from '../organisation/region.ts';
import { type AtWork, asDemoPerson } from './as-person.ts';
import type { DocumentIds, Known } from './documents.ts';

/** What the living documents need: the program to sign in to, units, people, the documents there are, and today. */
export type LivingNeed = {
  app: FastifyInstance;
  services: Services;
  unitId: Known['unitId'];
  personId(key: string): string;
  documents: DocumentIds;
  today: Temporal.PlainDate;
};

const api = ({ caller }: AtWork) => caller.use(documentsApi);
const hsaIdOf = (key: string): string => keyPeople.find((person) => person.key === key)?.hsaId ?? '';

type Written = { number: string; title: string; summary: string; body: string };
type Facts = {
  kind: 'guideline' | 'instruction' | 'routine';
  areaId: string;
  unitId: string;
  openness?: 'public' | 'internal';
};

async function aDraft(me: AtWork, { number, title, summary, body }: Written, facts: Facts) {
  const id = newId();
  await api(me).create({ body: { id, number, title, summary, body, authorId: me.person.id, ...facts } });
  const { contentSha256 } = await api(me).text({ params: { id, number: 1 } });
  return { id, contentSha256 };
}

/** A guideline out for consultation: two have proposed changes, one agrees, one is still to answer. */
async function seedConsultation(me: AtWork, { app, services, unitId, personId, today }: LivingNeed): Promise<void> {
  const facts = { kind: 'guideline', areaId: 'operations', unitId: unitId('region'), openness: 'internal' } as const;
  const { id, contentSha256 } = await aDraft(me, remoteWork, facts);
  const consultation = {
    id: newId(),
    contentSha256,
    question: remoteWork.question,
    answerBy: today.add({ days: 14 }).toString(),
    unitIds: ['medicineWard2', 'healthCentreLindeby', 'primaryCare'].map(unitId),
    personIds: [personId('dataProtectionOfficer')],
  };
  await api(me).consult({ params: { id }, body: consultation });
  for (const { key, stance, remarks } of remoteWorkAnswers)
    await asDemoPerson(app, services, hsaIdOf(key), async (who) => {
      const [asked] = (await api(who).mine({ params: { id } })).consultations;
      if (!asked) throw new Error(`${key} is not asked about ${remoteWork.number}`);
      const body = { consulteeId: asked.consulteeId, stance, remarks: [...remarks] };
      await api(who).respond({ params: { id: consultation.id }, body });
    });
  const { remarks } = await api(me).consultation({ params: { id: consultation.id } });
  const [first] = remarks.filter(({ anchor }) => anchor === 'avsnitt-4');
  if (first)
    await api(me).handleRemark({
      params: { id: first.id },
      body: {
        version: first.version,
        handling: 'partly',
        reason: 'Jourlistan får tas med, men inte listor med patienter.',
      },
    });
}

/** An instruction before its approvers: one of the two needed has approved. */
async function seedApproval(me: AtWork, { app, services, unitId, personId, today }: LivingNeed): Promise<void> {
  const facts = { kind: 'instruction', areaId: 'access', unitId: unitId('region'), openness: 'public' } as const;
  const { id, contentSha256 } = await aDraft(me, lostCard, facts);
  const approvers = [
    { personId: personId('dataProtectionOfficer') },
    { personId: personId('hospitalSecurityCoordinator'), deputyId: personId('securityOfficer') },
    { personId: personId('healthcareDirector') },
  ];
  const dueOn = today.add({ days: 7 }).toString();
  await api(me).askApproval({ params: { id }, body: { id: newId(), contentSha256, approvers, quorum: 2, dueOn } });
  await asDemoPerson(app, services, hsaIdOf('dataProtectionOfficer'), (who) =>
    api(who).approve({ params: { id }, body: { contentSha256, answer: 'approved', comment: 'Tydlig och kort.' } }),
  );
}

/** Those who work at the hospital's first units, without the ones the demo is signed in as. */
function readers(most: number): string[] {
  const { assignments, units } = demoRegion();
  const here = new Set(
    units.filter(({ key }) => key.startsWith('medicine') || key.startsWith('surgery')).map(({ hsaId }) => hsaId),
  );
  const named = new Set(keyPeople.map(({ hsaId }) => hsaId));
  const people = assignments.filter(({ unitHsaId, personHsaId }) => here.has(unitHsaId) && !named.has(personHsaId));
  return [...new Set(people.map(({ personHsaId }) => personHsaId))].slice(0, most);
}

const answered = 24;

/** The handbook, read and understood at the hospital: some have read, two do not understand, the rest remain. */
async function seedReading(me: AtWork, { app, services, unitId, personId, today }: LivingNeed): Promise<void> {
  const written = {
    number: 'LIS-40',
    title: 'Handbok för reservrutiner',
    summary: 'Vad varje slags enhet gör när något slutar fungera.',
    body: handbookBody(),
  };
  const facts = { kind: 'routine', areaId: 'continuity', unitId: unitId('region'), openness: 'public' } as const;
  const { id, contentSha256 } = await aDraft(me, written, facts);
  await api(me).askApproval({
    params: { id },
    body: { id: newId(), contentSha256, approvers: [{ personId: personId('crisisLead') }], quorum: 1 },
  });
  await asDemoPerson(app, services, hsaIdOf('crisisLead'), (who) =>
    api(who).approve({ params: { id }, body: { contentSha256, answer: 'approved' } }),
  );
  const day = today.toString();
  const decision = { contentSha256, decidedBy: 'Regiondirektör', decidedOn: day, inForceOn: day };
  await api(me).decide({ params: { id }, body: { ...decision, nextReviewOn: today.add({ years: 2 }).toString() } });
  const dueOn = today.add({ days: 21 }).toString();
  const note = 'Läs kapitel 1 och det som gäller din sorts enhet.';
  await api(me).askToRead({
    params: { id },
    body: { id: newId(), contentSha256, unitIds: [unitId('hospital')], dueOn, note },
  });
  for (const [place, hsaId] of readers(answered).entries())
    await asDemoPerson(app, services, hsaId, async (who) => {
      const question = readersQuestions[place]?.question ?? '';
      const answer = question === '' ? 'read' : 'notUnderstood';
      await api(who).confirmReading({ params: { id }, body: { contentSha256, answer, question } });
      if (place > 1 && place < 9)
        await api(who).giveFeedback({
          params: { id },
          body: {
            versionNumber: 1,
            helpful: place !== 5,
            text: place === 5 ? 'Jag hittade inte min enhet i listan.' : '',
          },
        });
    });
  const { items } = await api(me).readQuestions({ params: { id }, query: { open: '1' } });
  for (const { id: receipt, question } of items) {
    const reply = readersQuestions.find((each) => each.question === question)?.reply;
    if (reply) await api(me).answerQuestion({ params: { id: receipt }, body: { reply } });
  }
}

/** A second version of the campaign's instruction, to compare with the first. */
async function seedSecondVersion(me: AtWork, { documents }: LivingNeed): Promise<void> {
  const id = documents.get('campaign-instruction') ?? '';
  const { body, changeSummary } = campaignSecondVersion;
  const { contentSha256 } = await api(me).write({ params: { id }, body: { version: null, body } });
  await api(me).publish({ params: { id }, body: { contentSha256, changeKind: 'material', changeSummary } });
}

/** Documents on their way: one out for consultation, one before its approvers, one being read, one with two versions. */
export async function seedLivingDocuments(me: AtWork, need: LivingNeed): Promise<void> {
  await seedSecondVersion(me, need);
  await seedConsultation(me, need);
  await seedApproval(me, need);
  await seedReading(me, need);
}
