import type { Text } from '../../../shared/text.ts';
import { Facts } from '../contract/facts.ts';
import type { ObligationTemplate } from '../contract/law.ts';
import type { ExternalCase } from '../contract/report.ts';
import type { Sender } from '../contract/sender.ts';
import type { Regime, Stage, State, Tlp } from '../contract/words.ts';
import type { Iso } from '../rules/clocks.ts';

/** Somebody the receiver may turn to. */
export type Contact = { name: string; title: string; email: string | null };

/** The duty a report answers. */
export type Duty = {
  id: string;
  template: ObligationTemplate;
  startAt: Iso | null;
  dueAt: Iso | null;
  /** Why it was late; null unless it was filed late. */
  lateReason: string | null;
};

export type Decided = {
  regime: Regime;
  verdict: 'report' | 'doNotReport';
  reason: string;
  decidedAt: Iso;
  decidedBy: string;
};
export type Filed = { regime: Regime; stage: Stage; name: Text; receiver: Text; sentAt: Iso; authorityNumber: string };

/** All that reports are made of: the case, its facts, who answers for it, what was decided and filed. */
export type Known = {
  id: string;
  number: string;
  title: string;
  version: number;
  exercise: boolean;
  major: boolean;
  tlp: Tlp;
  state: State;
  unit: string;
  registryNumber: string;
  registryNote: string;
  receivedAt: Iso;
  externalCases: readonly ExternalCase[];
  facts: Facts;
  /** Who answers for the unit, with how authorities reach them. */
  controller: Omit<Sender, 'id' | 'version'> | null;
  officers: readonly Contact[];
  /** The first handler. */
  contact: Contact | null;
  duty: Duty | null;
  decisions: readonly Decided[];
  filings: readonly Filed[];
  /** When the unknown must have been added, by fact; from the supplement that is owed. */
  supplementDueAt: Iso | null;
  now: Iso;
};

/** The same, but of the facts only those named; the others are as when nothing is known. What a receiver has not asked for is not there to tell. */
export function onlyWith(known: Known, names: readonly (keyof Facts)[]): Known {
  const told = Object.fromEntries(names.map((name) => [name, known.facts[name]]));
  return { ...known, facts: Facts.parse(told) };
}
