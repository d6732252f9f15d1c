import type { Process, Round, Step } from '../../contract/process.ts';

/** The row of steps from a draft to a version in force. */
export const stages = ['writing', 'consultation', 'review', 'approval', 'decision', 'inForce'] as const;
export type Stage = (typeof stages)[number];

/** Where the draft is in the row. */
export function stageOf({ draft, openConsultationId }: Pick<Process, 'draft' | 'openConsultationId'>): Stage {
  if (!draft) return 'inForce';
  if (openConsultationId) return 'consultation';
  if (draft.stage === 'review' || draft.stage === 'approval') return draft.stage;
  if (draft.stage === 'approved') return 'decision';
  return draft.stage === 'decided' ? 'inForce' : 'writing';
}

const placeOf: Partial<Record<Step, string>> = {
  write: 'edit-text',
  consult: 'consult',
  askReview: 'review',
  askApproval: 'approval',
  examine: 'approve',
  approve: 'approve',
  decide: 'decide',
  askToRead: 'ask-to-read',
};

/** The page where a step is taken; null for those taken on the spot. */
export const addressOfStep = (documentId: string, step: Step): string | null => {
  const place = placeOf[step];
  return place ? `/documents/${documentId}/${place}` : null;
};

/** The step a page leads to first: while others are asked, no step of one's own is the obvious one. */
export function mainStep(process: Process): Step | null {
  const stage = stageOf(process);
  const own = process.steps.find((step) => step === 'examine' || step === 'approve');
  if (own) return own;
  if (stage === 'consultation' || stage === 'review' || stage === 'approval') return null;
  const [first] = process.steps;
  return first === undefined || first === 'withdraw' || first === 'takeBack' ? null : first;
}

/** The row of steps for this draft: those passed over on the way are left out. */
export function stagesOf(process: Process, consulted: boolean): Stage[] {
  const here = stages.indexOf(stageOf(process));
  const taken = (stage: Stage) => {
    if (stage === 'consultation') return consulted;
    return stage !== 'review' || process.rounds.some((round) => isOfDraft(process, round) && round.kind === 'review');
  };
  return stages.filter((stage, place) => place >= here || taken(stage));
}

const isOfDraft = ({ draft }: Process, { versionNumber }: Round) => versionNumber === draft?.number;

/** What one may do besides; writing stands in the page's head. */
export const otherSteps = (process: Process): Step[] =>
  process.steps.filter((step) => step !== mainStep(process) && step !== 'withdraw' && step !== 'write');
