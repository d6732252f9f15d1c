import { useState } from 'react';
import { useDraft } from '../../../../ui/form/draft.ts';
import type { Values } from '../../../../ui/form/values.ts';
import type { LawVersion } from '../../contract/law.ts';
import { lawDifferences } from '../../rules/law-differences.ts';
import { type Draft, draftOf } from './draft.ts';

const isDraft = (kept: Values | null): kept is Draft => Array.isArray(kept?.decisions) && Array.isArray(kept.templates);

/** The law being changed, kept in this browser until it is sent or thrown away. */
export function useDraftLaw(law: LawVersion) {
  const place = useDraft('incidents.law');
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = place.read();
    return isDraft(kept) ? kept : draftOf(law);
  });
  const change = (parts: Partial<Draft>) => {
    const next = { ...draft, ...parts };
    setDraft(next);
    place.keep(next);
  };
  const discard = () => {
    place.clear();
    setDraft(draftOf(law));
  };
  return {
    draft,
    change,
    discard,
    changed: lawDifferences(law, draft).length > 0,
    /** A newer version has come than the one it began from. */
    behind: draft.after < law.number,
  };
}
