import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import { type CaseRow, casesOf } from '../../analysis/case-store.ts';
import { periodOf } from '../../analysis/statement.ts';
import type { Engine } from '../../engine/engine.ts';
import { type FrozenCase, frozenCases } from '../../sampling/cases.ts';
import type { PlanStored } from '../../store/month.ts';
import { casesElsewhere } from '../../store/redraw.ts';

/** The cases a month's reviewers were to have: as they were kept, or, of a month drawn before they were, as they would be shown now. */
export const casesShownIn = (
  services: Services,
  engine: Engine,
  { month, plan }: { month: string; plan: PlanStored },
): Promise<FrozenCase[]> => (plan.frozenCases ? frozenCases(engine, month) : casesNow(services, engine, month, plan));

async function casesNow(services: Services, engine: Engine, month: string, { late, shown }: PlanStored) {
  const found: CaseRow[] = [];
  for (const one of [month, ...late]) for await (const row of casesOf(engine, periodOf(one), shown)) found.push(row);
  const ids = found.map(({ case_id }) => case_id);
  const elsewhere = await asSystem(services, 'logReview.redraw', ({ db }) => casesElsewhere(db, month, ids));
  return found.filter(({ case_id }) => !elsewhere.has(case_id));
}
