import type { DecisionRow, ObligationTemplate } from '../contract/law.ts';
import type { CaseUnderDraft } from '../contract/law-preview.ts';
import { reconcile, type Situation } from './obligations.ts';
import { propose } from './triage.ts';

/** A table of decisions and the duties that follow. */
export type Tables = { decisions: readonly DecisionRow[]; templates: readonly ObligationTemplate[] };
/** An open case as it stands, with all that decides its duties but the law. */
export type OpenCase = Pick<CaseUnderDraft, 'id' | 'number' | 'title' | 'exercise' | 'lawNumber'> & {
  situation: Omit<Situation, 'templates'>;
};

/** What would be another on a case judged by a draft instead of the law it has; null when nothing would. */
export function underDraft({ situation, ...shown }: OpenCase, law: Tables, draft: Tables): CaseUnderDraft | null {
  const verdicts = verdictsUnder(situation, law, draft);
  const duties = dutiesUnder(situation, law, draft);
  return verdicts.length + duties.length > 0 ? { ...shown, verdicts, duties } : null;
}

function verdictsUnder({ facts, decisions }: OpenCase['situation'], law: Tables, draft: Tables) {
  const before = propose(law.decisions, facts);
  return propose(draft.decisions, facts).flatMap(({ regime, verdict: now }) => {
    const was = before.find((one) => one.regime === regime)?.verdict ?? 'unclear';
    const signed = decisions.find((one) => one.regime === regime)?.verdict ?? null;
    return was === now ? [] : [{ regime, was, now, signed }];
  });
}

/** Duties keep the terms they were made with, so that a draft only ever adds to those of a case. */
function dutiesUnder(situation: OpenCase['situation'], law: Tables, draft: Tables) {
  const added = (templates: readonly ObligationTemplate[]) => reconcile({ ...situation, templates }).add;
  const before = new Set(added(law.templates).map(({ template }) => template.key));
  return added(draft.templates)
    .filter(({ template }) => !before.has(template.key))
    .map(({ template: { key, name }, timing }) => ({ key, name, dueAt: timing.dueAt }));
}
