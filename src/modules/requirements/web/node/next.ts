import type { Answer } from '../../contract/assessments.ts';
import type { Flag } from '../../contract/words.ts';

/** What to do next with a requirement. */
export type Next =
  | 'assess'
  | 'confirm'
  | 'link'
  | 'renew'
  | 'check'
  | 'document'
  | 'improve'
  | 'evidence'
  | 'later'
  | 'plan'
  | 'nothing';

/** The gravest first. */
const byFlag: readonly (readonly [Flag, Next])[] = [
  ['traceBroken', 'confirm'],
  ['metByNothing', 'link'],
  ['evidenceExpired', 'renew'],
  ['checkOverdue', 'check'],
  ['noDocument', 'document'],
];

type Asked = Pick<Answer, 'status' | 'flags'> & { holds: Pick<NonNullable<Answer['holds']>, 'nextCheckOn'> | null };

/** The one obvious next step: what is wrong first, then what is lacking, then when to look again. */
export function nextOf({ status, flags, holds }: Asked): Next {
  if (status === 'notAssessed') return 'assess';
  const wrong = byFlag.find(([flag]) => flags.includes(flag));
  if (wrong) return wrong[1];
  if (status === 'notMet' || status === 'partly') return 'improve';
  if (flags.includes('noEvidence')) return 'evidence';
  if (holds?.nextCheckOn) return 'later';
  return status === 'notApplicable' ? 'nothing' : 'plan';
}
