import { newId } from '../../shared/ids.ts';
import type { TestRegion } from '../../testing/region.ts';
import type { Decision, Queue, Why } from './contract/review-words.ts';
import type { StoredEvidence } from './contract/stored.ts';
import { logReviewApi } from './contract.ts';
import { patientPseudonyms } from './intake/pseudonym.ts';

/** Signs in one of an organisation's people and speaks this module's contract. */
export const actingIn =
  <Who extends string>(region: TestRegion, organisation: () => { people: Record<Who, string> }) =>
  async (who: Who) =>
    (await region.as(organisation().people[who])).use(logReviewApi);

/** An official test number. */
export const testPatient = { id: '191212121212', surname: 'TOLVANSSON' };

/** What is known of an access at eight in the morning, with no reason found. */
export const someEvidence = (parts: StoredEvidence = {}): StoredEvidence => ({
  days: [
    {
      day: '2026-10-12',
      firstAt: '2026-10-12T08:04:00Z',
      lastAt: '2026-10-12T08:31:00Z',
      patients: 1,
      entries: 7,
      prints: 0,
      emergencies: 0,
      writes: 0,
    },
  ],
  purposes: ['Vård och behandling'],
  resourceTypes: ['Anteckning'],
  unit: 'Avdelning 3',
  otherUnits: [],
  lookedFor: ['X01', 'X02', 'X03', 'X05', 'X07'].map((rule) => ({ rule, result: 'missing' as const })),
  ...parts,
});

type ItemParts = {
  personId?: string;
  userHsa?: string;
  why?: Why;
  rules?: string[];
  score?: number;
  /** Ids in clear; stored as pseudonyms. */
  patients?: { id: string; surname: string }[];
  evidence?: StoredEvidence;
  decision?: Decision;
  comment?: string;
  decidedBy?: string;
};

type ReviewParts = {
  unitId: string;
  reviewerId?: string;
  month?: string;
  queue?: Queue;
  dueOn?: string;
  items?: readonly ItemParts[];
};

/** A month that is drawn; made the first time it is named. */
export async function aMonth(region: TestRegion, month: string): Promise<void> {
  await region.query(
    `insert into log_review.month (month, unit_id, seed_commitment, sealed_seed, committed_at, state, drawn_at)
     values ($1, organisation.region(), repeat('0', 64), '', ($1::date)::timestamptz, 'drawn', ($1::date + interval '1 month')) on conflict do nothing`,
    [`${month}-01`],
  );
}

async function aStoredItem(
  region: TestRegion,
  review: Required<Pick<ReviewParts, 'unitId' | 'month' | 'queue'>> & { id: string },
  parts: ItemParts,
) {
  const id = newId();
  const pseudonyms = patientPseudonyms(region.running.services.masterKey);
  const patients = parts.patients ?? [testPatient];
  const decided = parts.decision ? region.clock.now().toString() : null;
  await region.query(
    `insert into log_review.item (id, review_id, unit_id, queue, month, unit_hsa, user_hsa, person_id, why, score, rules, patients, surnames,
       first_day, last_day, evidence, decision, comment, decided_at, decided_by)
     values ($1, $2, $3, $4, $5, 'SE2321009009-E1', $6, $7, $8, $9, $10, $11, $12, '2026-10-12', '2026-10-12', $13, $14, $15, $16, $17)`,
    [
      ...[
        id,
        review.id,
        review.unitId,
        review.queue,
        `${review.month}-01`,
        parts.userHsa ?? parts.personId ?? 'SE2321009009-U1',
      ],
      ...[parts.personId ?? null, parts.why ?? 'case', parts.score ?? 5, parts.rules ?? ['R03', 'R06']],
      ...[pseudonyms.of(patients.map((one) => one.id)), pseudonyms.of(patients.map(({ surname }) => surname))],
      ...[JSON.stringify(someEvidence(parts.evidence)), parts.decision ?? null, parts.comment ?? '', decided],
      parts.decision ? (parts.decidedBy ?? null) : null,
    ],
  );
  return id;
}

/** A unit's review of October 2026 with one item for each of `items`, in the real tables. Answers the ids, items in their order. */
export async function aReview(
  region: TestRegion,
  parts: ReviewParts,
): Promise<{ id: string; number: string; items: string[] }> {
  const { unitId, month = '2026-10', queue = 'unit', dueOn = '2026-12-15', items = [{}] } = parts;
  const id = newId();
  await aMonth(region, month);
  const undecided = items.filter(({ decision }) => !decision).length;
  const [row] = await region.query<{ number: string }>(
    `insert into log_review.review (id, unit_id, number, title, month, queue, reviewer_id, due_on, items, undecided)
     select $1, $2, 'LK-' || lpad(nextval('log_review.review_number')::text, 6, '0'), 'Loggkontroll ' || $3 || ', ' || s.name,
       ($3 || '-01')::date, $4, $5, $6, $7, $8 from access.scope s where s.id = $2 returning number`,
    [id, unitId, month, queue, parts.reviewerId ?? null, dueOn, items.length, undecided],
  );
  const made: string[] = [];
  for (const item of items) made.push(await aStoredItem(region, { id, unitId, month, queue }, item));
  return { id, number: row?.number ?? '', items: made };
}
