import { documentOf } from '../../../../platform/http/problems.ts';
import type { Services } from '../../../../platform/services.ts';
import { Problem } from '../../../../shared/problem.ts';
import { EngineLost } from '../../engine/engine.ts';

/** Why something could not be taken in, as a civil servant says it. What is not known is told as just that. */
export function problemInWords({ words }: Services, error: unknown): string {
  const known = error instanceof Problem ? error : new Problem(codeOf(error), 500);
  return documentOf(known, words, 'sv', '').title;
}

const codeOf = (error: unknown): string =>
  error instanceof EngineLost ? 'logReview.engine-lost' : 'logReview.intake-broken';
