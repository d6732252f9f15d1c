import type { Context } from '../../../platform/module.ts';
import type { Approver, Round } from '../contract/process.ts';
import { approversOf, roundsOf } from '../store/process.ts';
import { person } from './present.ts';

type ApproverRow = Awaited<ReturnType<typeof approversOf>>[number];
type RoundRow = Awaited<ReturnType<typeof roundsOf>>[number];

const presentApprover = (row: ApproverRow): Approver => ({
  id: row.id,
  person: { id: row.person_id, name: row.person },
  deputy: person(row.deputy_id, row.deputy),
  answer: row.answer,
  comment: row.comment,
  answeredAt: row.answered_at?.toISOString() ?? null,
  answeredBy: person(row.answered_by, row.answerer),
});

const presentRound = (row: RoundRow, people: Approver[]): Round => ({
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
export async function roundsAt({ db }: Context, documentId: string): Promise<Round[]> {
  const rounds = await roundsOf(db, documentId);
  const approvers = rounds.length > 0 ? await approversOf(db, documentId) : [];
  const byRound = Map.groupBy(approvers, ({ round_id }) => round_id);
  return rounds.map((row) => presentRound(row, (byRound.get(row.id) ?? []).map(presentApprover)));
}

/** Whom the actor may answer for in a round: themselves first, otherwise one they are deputy of; undefined when nobody is left. */
export function answersFor({ people }: Pick<Round, 'people'>, actorId: string): Approver | undefined {
  const left = people.filter(({ answer }) => answer === null);
  return left.find(({ person: { id } }) => id === actorId) ?? left.find(({ deputy }) => deputy?.id === actorId);
}
