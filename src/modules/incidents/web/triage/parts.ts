import type { Incident } from '../../contract/case.ts';
import type { Proposal, Triage } from '../../contract/triage.ts';
import { undecidedOf } from '../../rules/undecided.ts';

/** The laws as one takes them in turn: what must be decided, what has been, and where nothing is to be reported. */
export type Parts = { open: Proposal[]; done: Proposal[]; none: Proposal[] };

/** Divides the proposals; those whose decision no longer agrees with the table are to be decided again. */
export function partsOf(triage: Triage, incident: Incident): Parts {
  const asked = new Set([...undecidedOf(triage, incident), ...triage.changed.map(({ regime }) => regime)]);
  const decided = new Set(triage.decisions.map(({ regime }) => regime));
  const isOpen = ({ regime }: Proposal) => asked.has(regime);
  const rest = triage.proposals.filter((proposal) => !isOpen(proposal));
  return {
    open: triage.proposals.filter(isOpen),
    done: rest.filter(({ regime }) => decided.has(regime)),
    none: rest.filter(({ regime }) => !decided.has(regime)),
  };
}
