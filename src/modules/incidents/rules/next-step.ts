import type { Incident } from '../contract/case.ts';
import type { Obligation } from '../contract/obligation.ts';
import type { Triage } from '../contract/triage.ts';
import type { Regime } from '../contract/words.ts';
import { undecidedOf } from './undecided.ts';

/** What is to be done next with a case: the one thing that holds up the rest. */
export type NextStep =
  | { is: 'assess' | 'name' | 'confirm' | 'close' | 'closed' | 'dismissed' | 'merged' }
  | { is: 'redecide' | 'decide'; regimes: Regime[] }
  | { is: 'file' | 'waitForStart'; duty: Obligation };

type Known = { triage: Pick<Triage, 'proposals' | 'decisions' | 'changed'>; duties: readonly Obligation[] };
type Case = Pick<Incident, 'state' | 'handlers' | 'category' | 'facts'>;

/** The next report to file: the one due first, then one the law gives no date, then one whose time has not begun. */
function nextDuty(duties: readonly Obligation[]): Obligation | undefined {
  const open = duties.filter(({ status }) => status === 'open');
  const dated = open.filter(({ clock }) => clock.dueAt !== null);
  const due = (duty: Obligation) => Date.parse(duty.clock.dueAt ?? '');
  return [...dated].sort((a, b) => due(a) - due(b))[0] ?? open[0] ?? duties.find(({ status }) => status === 'waiting');
}

function openStep(incident: Case, { triage, duties }: Known): NextStep {
  if (incident.state === 'event') return { is: 'assess' };
  if (incident.handlers.length === 0) return { is: 'name' };
  const changed = triage.changed.map(({ regime }) => regime);
  if (changed.length > 0) return { is: 'redecide', regimes: changed };
  const duty = nextDuty(duties);
  if (duty?.status === 'open' && duty.clock.dueAt !== null) return { is: 'file', duty };
  if (incident.state === 'assessed' && incident.category === 'incident') return { is: 'confirm' };
  const regimes = undecidedOf(triage, incident);
  if (regimes.length > 0) return { is: 'decide', regimes };
  if (duty) return { is: duty.status === 'open' ? 'file' : 'waitForStart', duty };
  return { is: 'close' };
}

/** The next step of a case, from how it stands, what was decided and which duties remain. */
export function nextStep(incident: Case, known: Known): NextStep {
  const { state } = incident;
  return state === 'closed' || state === 'dismissed' || state === 'merged' ? { is: state } : openStep(incident, known);
}
