import type { Context } from '../../../platform/module.ts';
import type { Approver, Round } from '../contract/process.ts';
import { approversOf, roundsOf } from '../store/process.ts';
import { person } from './present.ts';

type ApproverRow = Awaited<ReturnType<typeof approversOf>>[number];
type RoundRow = Awaited<ReturnType<typeof roundsOf>>[number];

/** `mine`: the actor is this person, their deputy, or stands in for them today. */
export type AskedApprover = Approver & { readonly mine: boolean };
export type AskedRound = Omit<Round, 'people'> & { people: AskedApprover[] };

const presentApprover = (row: ApproverRow): AskedApprover => ({
  mine: row.mine,
  id: row.id,
  person: { id: row.person_id, name: row.person },
  deputy: person(row.deputy_id, row.deputy),
  answer: row.answer,
  comment: row.comment,
  answeredAt: row.answered_at?.toISOString() ?? null,
  answeredBy: person(row.answered_by, row.answerer),
});

const presentRound = (row: RoundRow, people: AskedApprover[]): AskedRound => ({
  id: row.id,
  kind: row.kind,
  versionNumber: row.version_number,
  contentSha256: row.content_sha256,
  quorum: row.quorum,
  approved: people.filter(({ answer }) => answer === 'approved').length,
  dueOn: row.due_on,
  note: row.note,
  openedAt: row.created_at.toISOString(),
  openedBy: person(row.created_by, row.opened_by),
  closedAt: row.closed_at?.toISOString() ?? null,
  outcome: row.outcome,
  reason: row.reason,
  people,
});

/** The rounds of a document that the actor may see, latest first, each with those who were asked. Two statements. */
export async function roundsAt({ db }: Context, documentId: string): Promise<AskedRound[]> {
  const rounds = await roundsOf(db, documentId);
  const approvers = rounds.length > 0 ? await approversOf(db, documentId) : [];
  const byRound = Map.groupBy(approvers, ({ round_id }) => round_id);
  return rounds.map((row) => presentRound(row, (byRound.get(row.id) ?? []).map(presentApprover)));
}

/** Whom the actor may answer for in a round: themselves first; undefined when nobody is left. */
export function answersFor({ people }: Pick<AskedRound, 'people'>, actorId: string): AskedApprover | undefined {
  const left = people.filter(({ answer, mine }) => answer === null && mine);
  return left.find(({ person: { id } }) => id === actorId) ?? left[0];
}

/** Whether a person who was asked, or named as deputy, still has someone to answer for. */
export const stillAsked = ({ people }: Pick<Round, 'people'>, personId: string): boolean =>
  people.some(({ answer, person, deputy }) => answer === null && (person.id === personId || deputy?.id === personId));
