import type { Context } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Process, Step } from '../contract/process.ts';
import type { Document, DocumentVersion } from '../contract/register.ts';
import { allows, type Situation, stepsIn } from '../rules/lifecycle.ts';
import { demandsApproval } from '../store/approval-demand.ts';
import { openConsultationId } from '../store/consultation.ts';
import { draftOf } from '../store/version.ts';
import { documentAt } from './present.ts';
import { type AskedRound, answersFor, roundsAt } from './rounds.ts';

type Known = { document: Document; rounds: AskedRound[]; consultationId: string | null; approvalDemanded: boolean };
type Standing = Known & { now: Situation };

const openIn = (rounds: readonly AskedRound[]) => rounds.find(({ outcome }) => outcome === null);

function situationOf(
  { document, rounds, consultationId, approvalDemanded }: Known,
  draft: DocumentVersion | undefined,
  actorId: string,
): Situation {
  const open = openIn(rounds);
  const own = rounds.filter(({ versionNumber }) => versionNumber === draft?.number);
  const examined = own.some(
    ({ kind, outcome, contentSha256 }) =>
      kind === 'review' && outcome === 'approved' && contentSha256 === draft?.contentSha256,
  );
  return {
    status: document.status,
    stage: draft?.stage ?? (open ? (open.kind === 'review' ? 'review' : 'approval') : null),
    mayEdit: document.mayEdit,
    asked: open !== undefined && answersFor(open, actorId) !== undefined,
    inForce: document.versions.some(({ status }) => status === 'published'),
    consulting: consultationId !== null,
    examined,
    everAsked: own.length > 0,
    approvalDemanded,
  };
}

const draftIn = ({ versions }: Document) => versions.find(({ status }) => status === 'draft');

/** Where a document stands for the actor. */
export async function standingOf(context: Context, id: string): Promise<Standing> {
  const document = await documentAt(context, id);
  const rounds = await roundsAt(context, id);
  const consultationId = document.mayEdit ? await openConsultationId(context.db, id) : null;
  const approvalDemanded = document.mayEdit && (await demandsApproval(context.db, document.kind));
  const known = { document, rounds, consultationId, approvalDemanded };
  return { ...known, now: situationOf(known, draftIn(document), context.actor.id) };
}

export async function processAt(context: Context, id: string): Promise<Process> {
  const { document, rounds, consultationId, now } = await standingOf(context, id);
  return { id, draft: draftIn(document) ?? null, rounds, openConsultationId: consultationId, steps: stepsIn(now) };
}

const refusals: Partial<Record<Step, string>> = {
  examine: 'documents.not-asked',
  approve: 'documents.not-asked',
  decide: 'documents.not-approved',
  bringIntoForce: 'documents.not-decided',
};

/** Refuses a step that is not allowed now. Errors: `permission.not-here`, `documents.is-withdrawn`, what the step lacks. */
export async function standingFor(context: Context, id: string, step: Step): Promise<Standing> {
  const standing = await standingOf(context, id);
  const { document, now } = standing;
  if (!['examine', 'approve'].includes(step) && !document.mayEdit)
    throw new Problem('permission.not-here', 403, { id });
  if (document.status === 'withdrawn') throw new Problem('documents.is-withdrawn', 409, { id });
  if (now.stage === null && !['askToRead', 'withdraw', 'write'].includes(step))
    throw new Problem(now.mayEdit ? 'documents.no-draft' : 'documents.not-asked', 409, { id });
  if (!allows(step, now)) throw new Problem(refusals[step] ?? 'documents.not-now', 409, { id });
  return standing;
}

/** The draft, locked, and still the text that was read. Errors: `documents.no-draft`, `documents.draft-changed`. */
export async function lockedDraft({ db }: Context, id: string, contentSha256: string) {
  const draft = await draftOf(db, id);
  if (!draft) throw new Problem('documents.no-draft', 409, { id });
  if (draft.content_sha256 !== contentSha256) throw new Problem('documents.draft-changed', 409, { id });
  return draft;
}
