import type { EmployeeItems, Evidence, ItemQuestion, ReviewItem } from '../../contract/item.ts';
import type { ReviewHead, ReviewRow } from '../../contract/review.ts';
import type { StoredEvidence } from '../../contract/stored.ts';
import { reasonOf } from '../../rules/reasons.ts';
import { sentencesOf } from '../../rules/sentences.ts';
import type { ItemStored } from '../../store/item.ts';
import type { HeadStored } from '../../store/review.ts';
import type { ReviewRowStored } from '../../store/review-rows.ts';

const moment = (at: Date | null): string | null => at?.toISOString() ?? null;

export const presentReview = (row: ReviewRowStored): ReviewRow => ({
  id: row.id,
  number: row.number,
  title: row.title,
  month: row.month,
  unitId: row.unit_id,
  unit: row.unit,
  queue: row.queue,
  reviewer: row.reviewer_id && row.reviewer ? { id: row.reviewer_id, name: row.reviewer } : null,
  dueOn: row.due_on,
  status: row.status,
  items: row.items,
  undecided: row.undecided,
  late: row.late,
  signedAt: moment(row.signed_at),
  version: row.version,
});

export const presentHead = (row: HeadStored): ReviewHead => ({
  ...presentReview(row),
  signedBy: row.signed_by,
  comment: row.comment,
  waiting: row.waiting,
  own: row.own,
  standsIn: row.stands_in,
});

/** Evidence as it is shown, with the reasons that were looked for in words. */
export const presentEvidence = (stored: StoredEvidence, unitHsa: string): Evidence => ({
  days: stored.days ?? [],
  purposes: stored.purposes ?? [],
  resourceTypes: stored.resourceTypes ?? [],
  unit: stored.unit ?? unitHsa,
  otherUnits: stored.otherUnits ?? [],
  lookedFor: (stored.lookedFor ?? []).map(({ rule, result }) => ({ rule, result, said: reasonOf(rule).name })),
  ...(stored.surf ? { surf: stored.surf } : {}),
});

function questionOf(row: ItemStored): ItemQuestion | null {
  const { question_id: id, question_number: number, question_status: status, question, asked_at } = row;
  if (!id || !number || !status || !asked_at) return null;
  return {
    ...{ id, number, status, question: question ?? '' },
    askedAt: asked_at.toISOString(),
    askedBy: row.asked_by,
    dueOn: row.question_due_on ?? '',
    answer: row.answer ?? '',
    answeredAt: moment(row.answered_at),
    version: row.question_version ?? 1,
  };
}

export function presentItem(row: ItemStored): ReviewItem {
  const { why, rules, first_day: firstDay, last_day: lastDay } = row;
  const patients = row.patients.length;
  const evidence = presentEvidence(row.evidence, row.unit_hsa);
  return {
    ...{
      id: row.id,
      version: row.version,
      why,
      rules,
      score: row.score,
      firstDay,
      lastDay,
      patients,
      unitHsa: row.unit_hsa,
    },
    sentences: sentencesOf({ why, rules, patients, firstDay, lastDay, evidence }),
    evidence,
    decision: row.decision,
    comment: row.comment,
    decidedAt: moment(row.decided_at),
    decidedBy: row.decided_by,
    question: questionOf(row),
    mayAsk: row.person_id !== null && row.active === true,
  };
}

/** Items that stand in the order of their employees, as one group for each. */
export function byEmployee(rows: readonly ItemStored[]): EmployeeItems[] {
  return [...Map.groupBy(rows, ({ user_hsa }) => user_hsa)].map(([userHsa, own]) => {
    const [first] = own;
    const person = first?.person_id && first.person ? { id: first.person_id, name: first.person } : null;
    return { userHsa, person, title: first?.person_title || null, items: own.map(presentItem) };
  });
}
