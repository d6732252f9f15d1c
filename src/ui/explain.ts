import type { Problem } from '../shared/problem.ts';
import { text } from './texts.ts';
import type { Say } from './Words.tsx';

/**
 * An error in words: what happened, what to do now, and the reference a support person can look up. `signIn`: where to
 * sign in again, when that is what it takes.
 */
export type Explained = {
  title: string;
  detail: string;
  reference: string | null;
  status: number;
  signIn: string | null;
};

/** `true` for refusals told by the server; known by name, so that the first load need not carry the schemas. */
export const isProblem = (error: unknown): error is Problem => error instanceof Error && error.name === 'Problem';

const told = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function usual(status: number) {
  if (status === 403) return { title: text.forbiddenTitle, detail: text.forbiddenText };
  if (status === 404) return { title: text.missingTitle, detail: text.missingText };
  return { title: text.failedTitle, detail: text.failedText };
}

/** Where to sign in again, in the way asked for, and come back to where one is. */
const addressToSignIn = (how: string): string =>
  `/sign-in?${how}&next=${encodeURIComponent(`${location.pathname}${location.search}`)}`;

/** The server's own words where it gave any, else ours for the status; anything that is no answer is a lost connection. */
export function explain(error: unknown, t: Say): Explained {
  if (!isProblem(error)) {
    const lost = error instanceof TypeError;
    const [title, detail] = lost ? [text.offlineTitle, text.offlineText] : [text.failedTitle, text.failedText];
    return { title: t(title), detail: t(detail), reference: null, status: 0, signIn: null };
  }
  const { title, detail, reference } = error.values;
  const ours = usual(error.status);
  return {
    title: told(title) ?? t(ours.title),
    detail: told(detail) ?? (told(title) ? '' : t(ours.detail)),
    reference: told(reference),
    status: error.status,
    signIn: told(error.values.signIn) && addressToSignIn(String(error.values.signIn)),
  };
}
