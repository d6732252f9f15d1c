import { useActor } from '../Actor.tsx';
import type { Values } from './values.ts';

const prefix = 'varna.draft.';

/** An unsent form kept in this browser, for this person only. */
export type Draft = { read: () => Values | null; keep: (values: Values) => void; clear: () => void };

function readDraft(place: string): Values | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as Values | null;
  } catch {
    return null;
  }
}

function keepDraft(place: string, values: Values) {
  try {
    localStorage.setItem(place, JSON.stringify(values));
  } catch {
    // A full or forbidden storage loses only the draft, never what is on screen.
  }
}

/** The draft of a form, or nothing kept when no key is given. */
export function useDraft(key: string | undefined): Draft {
  const actor = useActor();
  if (key === undefined) return { read: () => null, keep: () => undefined, clear: () => undefined };
  const place = `${prefix}${actor?.person.id ?? 'nobody'}.${key}`;
  return {
    read: () => readDraft(place),
    keep: (values) => keepDraft(place, values),
    clear: () => localStorage.removeItem(place),
  };
}

/** Removes every draft; done when signing out, since the computer may be shared. */
export function forgetDrafts() {
  const kept = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  for (const key of kept) localStorage.removeItem(key);
}
