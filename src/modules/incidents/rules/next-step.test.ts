import { describe, expect, test } from 'vitest';
import type { Obligation } from '../contract/obligation.ts';
import type { Proposal } from '../contract/triage.ts';
import { someFacts } from '../testing.ts';
import { nextStep } from './next-step.ts';

type Case = Parameters<typeof nextStep>[0];
type Known = Parameters<typeof nextStep>[1];
const proposal = (verdict: Proposal['verdict']): Proposal => ({
  regime: 'gdpr33',
  verdict,
  decidedBy: null,
  rows: [],
  missing: [],
});
const decided = { regime: 'gdpr33' } as Known['triage']['decisions'][number];
const duty = (id: string, status: Obligation['status'], dueAt: string | null = null) =>
  ({ id, status, clock: { dueAt } }) as Obligation;

const aCase = (parts: Partial<Case> = {}): Case => ({
  state: 'incident',
  category: 'incident',
  facts: someFacts({ personalData: 'yes' }),
  handlers: [{ id: '1', name: 'Karin' }],
  ...parts,
});
const known = (parts: Partial<Known['triage']> = {}, duties: Obligation[] = []): Known => ({
  triage: { proposals: [proposal('report')], decisions: [decided], changed: [], ...parts },
  duties,
});

describe('the next step of a case', () => {
  test.each([
    ['an event is assessed', aCase({ state: 'event', handlers: [] }), known(), 'assess'],
    ['an assessed case without handlers gets some', aCase({ handlers: [] }), known(), 'name'],
    ['an assessed case is settled', aCase({ state: 'assessed' }), known(), 'confirm'],
    ['an assessed deviation is closed', aCase({ state: 'assessed', category: 'deviation' }), known(), 'close'],
    ['a decision that is missing is made', aCase(), known({ decisions: [] }), 'decide'],
    ['a deviation asks for no decision', aCase({ category: 'deviation' }), known({ decisions: [] }), 'close'],
    ['a case with all done is closed', aCase(), known({}, [duty('a', 'filed')]), 'close'],
    ['a clock that has not begun is said', aCase(), known({}, [duty('a', 'waiting')]), 'waitForStart'],
    ['a closed case has none', aCase({ state: 'closed' }), known(), 'closed'],
  ] as const)('%s', (_, incident, facts, is) => {
    expect(nextStep(incident, facts)).toMatchObject({ is });
  });

  test('is to decide again where facts changed, before anything is filed', () => {
    const changed = [{ regime: 'gdpr33' as const, was: 'doNotReport' as const, now: 'report' as const, facts: [] }];
    const step = nextStep(aCase(), known({ changed }, [duty('a', 'open', '2026-11-24T08:00:00Z')]));
    expect(step).toEqual({ is: 'redecide', regimes: ['gdpr33'] });
  });

  test('is to file what is due first, before what the law gives no date', () => {
    const duties = [
      duty('undated', 'open'),
      duty('late', 'open', '2026-12-24T08:00:00Z'),
      duty('first', 'open', '2026-11-24T08:00:00Z'),
    ];
    expect(nextStep(aCase(), known({}, duties))).toMatchObject({ is: 'file', duty: { id: 'first' } });
    expect(nextStep(aCase(), known({ decisions: [] }, duties))).toMatchObject({ is: 'file' });
    expect(nextStep(aCase(), known({ decisions: [] }, [duty('undated', 'open')]))).toMatchObject({ is: 'decide' });
  });
});
