import type { Incident } from '../../contract/case.ts';
import type { Proposal, Triage } from '../../contract/triage.ts';
import type { Regime } from '../../contract/words.ts';
import { undecidedOf } from '../../rules/undecided.ts';
import { factGroups } from '../facts/groups.ts';
import type { FactName } from '../facts/shapes.ts';

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

/** The facts that are asked for: the day something happened is known from when it was noticed. */
const factOf = (name: string): FactName => (name === 'happenedOn' ? 'noticed' : (name as FactName));

/** What to ask: while the gate of a group is not known, the rest of the group waits for it. */
function worthAsking(missing: readonly FactName[]): FactName[] {
  const waiting = factGroups
    .filter(({ gate }) => gate !== undefined && missing.includes(gate))
    .flatMap(({ gate, facts }) => facts.filter((fact) => fact !== gate));
  return missing.filter((fact) => !waiting.includes(fact));
}

/** What a law asks that is not known, and what of it has been asked above. */
export type Asked = { here: FactName[]; above: FactName[] };

/** What each law asks, read from the top: no question is put twice. */
export function askedOf(proposals: readonly Proposal[]): Map<Regime, Asked> {
  const before = new Set<FactName>();
  const asked = new Map<Regime, Asked>();
  for (const { regime, missing } of proposals) {
    const facts = worthAsking([...new Set(missing.map(factOf))]);
    asked.set(regime, {
      here: facts.filter((fact) => !before.has(fact)),
      above: facts.filter((fact) => before.has(fact)),
    });
    for (const fact of facts) before.add(fact);
  }
  return asked;
}
