import type { Facts } from '../contract/facts.ts';
import type { ObligationTemplate } from '../contract/law.ts';
import type { Regime, Stage } from '../contract/words.ts';
import { obligationTemplates } from '../law/obligation-templates.ts';
import { someFacts } from '../testing.ts';
import type { Duty, Known } from './known.ts';

type DutyParts = { regime: Regime; stage: Stage; dueAt?: string };
type Parts = Partial<Omit<Known, 'facts' | 'duty'>> & { facts?: Partial<Facts>; duty?: DutyParts };

function dutyOf({ regime, stage, dueAt }: DutyParts): Duty {
  const template = obligationTemplates.find(
    (one) => one.regime === regime && one.stage === stage,
  ) as ObligationTemplate;
  return {
    id: '0199f2a0-0000-7000-8000-000000000002',
    template,
    startAt: null,
    dueAt: dueAt ?? null,
    lateReason: null,
  };
}

/** What is known of an invented case: who answers for it, and of the facts only what a test says. */
export const aKnown = ({ facts = {}, duty, ...parts }: Parts = {}): Known => ({
  id: '0199f2a0-0000-7000-8000-000000000001',
  number: 'INC-2026-0001',
  title: 'Brev till fel patient',
  version: 3,
  exercise: false,
  major: false,
  tlp: 'amber',
  state: 'incident',
  unit: 'Avdelning 3',
  registryNumber: 'RS-2026-17',
  registryNote: '',
  receivedAt: '2026-11-21T10:00:00.000Z',
  externalCases: [],
  facts: someFacts(facts),
  controller: {
    name: 'Hälso- och sjukvårdsnämnden',
    registrationNumber: '232100-0016',
    postalAddress: 'Box 1, 123 45 Exempelstad',
    phone: '010-123 45 67',
    replyTo: 'registrator@exempel.se',
  },
  officers: [{ name: 'Dan Ombud', title: 'Dataskyddsombud', email: 'dataskyddsombud@exempel.se' }],
  contact: { name: 'Hanna Handläggare', title: '', email: 'hanna@exempel.se' },
  duty: duty ? dutyOf(duty) : null,
  decisions: [],
  filings: [],
  supplementDueAt: null,
  now: '2026-11-22T10:00:00.000Z',
  ...parts,
});
