import type { Db } from '../../../../platform/db/kysely.ts';
import type { Rules } from '../../analysis/rule.ts';
import { regionRules } from '../../analysis/rule-settings.ts';
import { rulesWith } from '../../analysis/rules-with.ts';
import { SamplePlan } from '../../contract/month.ts';
import { RuleSettings } from '../../contract/rules.ts';
import { latestRules } from '../../store/rules.ts';

/** The region's settings as they were kept, or none; what an older version kept and is no longer known is left out. */
export const settingsOf = (kept: unknown): RuleSettings => RuleSettings.parse(kept ?? {});

/** The rules that settings make of the standard. Throws RangeError where they cannot be meant. */
export const rulesOf = (settings: RuleSettings): Rules => rulesWith(regionRules(settings));

/** By what months are analysed and drawn now; `version` is null while the region has set nothing. */
export type RulesInForce = { version: number | null; rules: Rules; plan: SamplePlan };

/** The rules and the plan the region has set last, or the standard. */
export async function rulesInForce(db: Db): Promise<RulesInForce> {
  const latest = await latestRules(db);
  const settings = settingsOf(latest?.settings);
  return { version: latest?.version ?? null, rules: rulesOf(settings), plan: SamplePlan.parse(settings.plan) };
}
