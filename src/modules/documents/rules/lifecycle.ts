import { dayAfter, daysBetween } from '../../../shared/date.ts';
import type { Step } from '../contract/process.ts';
import type { DocumentStatus, VersionStage } from '../contract/words.ts';

/**
 * A document and the one who looks at it.
 *
 * `stage`: how far the draft has come, null when there is none. `asked`: to examine or approve it now, oneself or as a deputy.
 * `inForce`: there is a version in force. `consulting`: the draft is out for consultation. `examined`: its reviewer has approved
 * the text as it stands. `everAsked`: someone has been asked to examine or approve this draft. `approvalDemanded`: the region wants
 * documents of this kind approved.
 */
export type Situation = {
  status: DocumentStatus;
  stage: VersionStage | null;
  mayEdit: boolean;
  asked: boolean;
  inForce: boolean;
  consulting: boolean;
  examined: boolean;
  everAsked: boolean;
  approvalDemanded: boolean;
};

type Rule = { stages: readonly (VersionStage | null)[]; by: 'editor' | 'asked'; when?: (now: Situation) => boolean };

const onTheWay = ['review', 'approval', 'approved', 'decided'] as const;

/** Which step is allowed at which stage of the draft, by whom. Text that is decided stands still until it is taken back. */
const rules: Readonly<Record<Step, Rule>> = {
  examine: { stages: ['review'], by: 'asked' },
  approve: { stages: ['approval'], by: 'asked' },
  askReview: { stages: ['writing'], by: 'editor', when: ({ consulting, examined }) => !consulting && !examined },
  askApproval: { stages: ['writing'], by: 'editor', when: ({ consulting }) => !consulting },
  decide: { stages: ['approved'], by: 'editor' },
  bringIntoForce: {
    stages: ['writing', 'decided'],
    by: 'editor',
    when: ({ stage, everAsked, consulting, approvalDemanded }) =>
      stage === 'decided' || !(everAsked || consulting || approvalDemanded),
  },
  write: { stages: [null, 'writing', 'review', 'approval', 'approved'], by: 'editor' },
  consult: { stages: ['writing'], by: 'editor', when: ({ consulting }) => !consulting },
  takeBack: { stages: onTheWay, by: 'editor' },
  askToRead: {
    stages: [null, 'writing', ...onTheWay],
    by: 'editor',
    when: ({ status, inForce }) => status === 'inForce' && inForce,
  },
  withdraw: { stages: [null, 'writing', ...onTheWay], by: 'editor' },
};

/** The steps in the order they are offered; the first that is allowed is the obvious one. */
const order: readonly Step[] = [
  'examine',
  'approve',
  'askReview',
  'askApproval',
  'decide',
  'bringIntoForce',
  'askToRead',
  'write',
  'consult',
  'takeBack',
  'withdraw',
];

/** Whether a step is allowed. Nothing is done with a withdrawn document. */
export function allows(step: Step, now: Situation): boolean {
  const { stages, by, when = () => true } = rules[step];
  if (now.status === 'withdrawn' || !stages.includes(now.stage)) return false;
  return (by === 'editor' ? now.mayEdit : now.asked) && when(now);
}

/** All steps allowed now, the obvious one first. */
export const stepsIn = (now: Situation): Step[] => order.filter((step) => allows(step, now));

/** A step back to writing voids what was approved: the draft was changed or taken back. */
export const voids = (stage: VersionStage): boolean => onTheWay.some((each) => each === stage);

/** What a round has come to: returned by one is returned for all; approved when the quorum is reached; otherwise still open. */
export function outcomeOf(
  answers: readonly ('approved' | 'returned' | null)[],
  quorum: number,
): 'approved' | 'returned' | null {
  if (answers.includes('returned')) return 'returned';
  return answers.filter((answer) => answer === 'approved').length >= quorum ? 'approved' : null;
}

/** Up to this many people are asked, or asked no more, in the request itself; more are left to a job. */
export const atOnce = 500;

const leastDays = 7;

/**
 * The day by which a changed version is to be read anew: as long as people had the last time, a week at least.
 * Days are `YYYY-MM-DD`.
 */
export function readAgainBy(today: string, before: { askedOn: string; dueOn: string }): string {
  const days = daysBetween(before.askedOn, before.dueOn);
  return dayAfter(today, Math.max(leastDays, days));
}
