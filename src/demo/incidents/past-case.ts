import type { z } from 'zod';
import type { Facts } from '../../modules/incidents/contract/facts.ts';
import type { IncidentKind, Regime } from '../../modules/incidents/contract/words.ts';

/** A report sent, or a duty ended, once: when, how, with the authority's number, and why it was late if it was. */
type Sent = { readonly at: string; readonly channel: string; readonly number?: string; readonly late?: string };

/** What was decided under a law, and what was sent because of it. */
export type PastDecision = {
  readonly regime: Regime;
  readonly verdict: 'report' | 'doNotReport';
  readonly reason: string;
  readonly sent?: Sent;
  /** A supplement after the notification. */
  readonly supplement?: Sent;
};

/** An incident of 2021 in Region Exempel, from report to closing. Moments are ISO 8601 in UTC. All of it is invented. */
export type PastCase = {
  readonly kind: IncidentKind;
  readonly unit: string;
  readonly title: string;
  readonly what: string;
  readonly where: string;
  readonly beganAt: string;
  readonly noticedAt: string;
  readonly reportedAt: string;
  readonly decidedAt: string;
  readonly closedAt: string;
  readonly facts: z.input<typeof Facts>;
  readonly decisions: readonly PastDecision[];
  readonly causeText: string;
  readonly consequences: string;
  readonly measure: string;
  readonly lesson: string;
  /** Told to everyone, without anybody's data. */
  readonly published?: { readonly title: string; readonly lesson: string };
};

/** What all the breaches of personal data of 2021 have in common. */
export const breachFacts = {
  personalData: 'yes',
  unintelligible: 'no',
  riskRemoved: 'no',
  patientHarm: 'none',
  medicalDevice: 'no',
  crimeSuspected: 'no',
  ongoing: 'no',
  networkSystem: 'no',
  criticalSystem: 'no',
} as const satisfies z.input<typeof Facts>;

export const imyService = 'IMY:s e-tjänst';
