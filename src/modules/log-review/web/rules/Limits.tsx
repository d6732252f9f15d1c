import { FactList } from '../../../../ui/Facts.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { RuleSettings, RulesNow } from '../../contract/rules.ts';
import { planNames } from '../../texts/rule-settings.ts';
import { PlainNumber } from './Fields.tsx';
import { text } from './texts.ts';

type LimitsProps = { now: RulesNow; draft: RuleSettings | null; change: (draft: RuleSettings) => void };

/** From which score cases are shown, and how many accesses are drawn at random. */
export function Limits({ now, draft, change }: LimitsProps) {
  const t = useText();
  const limit = (key: 'shown' | 'perhaps') => {
    const value = draft ? (draft.limits[key] ?? now.standardLimits[key]) : now.limits[key];
    const set = (next: number) => draft && change({ ...draft, limits: { ...draft.limits, [key]: next } });
    const label = t(text[key]);
    return {
      label,
      value: draft ? <PlainNumber label={label} value={value} set={set} /> : <NumberText value={value} />,
    };
  };
  const planned = (key: keyof typeof planNames) => {
    const value = draft?.plan[key] ?? now.plan[key];
    const set = (next: number) => draft && change({ ...draft, plan: { ...draft.plan, [key]: Math.round(next) } });
    const label = t(planNames[key]);
    return {
      label,
      value: draft ? <PlainNumber label={label} value={value} set={set} /> : <NumberText value={value} />,
    };
  };
  const keys = Object.keys(planNames) as (keyof typeof planNames)[];
  return (
    <Panel title={t(text.limits)} lead={t(text.limitsLead)}>
      <FactList facts={[limit('shown'), limit('perhaps'), ...keys.map(planned)]} />
    </Panel>
  );
}
