import { DateText } from '../../../../ui/DateText.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { MonthDetail } from '../../contract/month.ts';
import { seedTimeNames } from '../../texts/month.ts';
import { oneText as text } from './texts.ts';

const Hash = ({ children }: { children: string | null }) =>
  children === null ? null : <code className="month-hash">{children}</code>;

/** When the seed was bound and the month frozen, by which rules, and the checksums that prove it. */
export function MonthFacts(detail: MonthDetail) {
  const t = useText();
  const {
    committedAt,
    commitment,
    seedTime,
    cutoffAt,
    algorithm,
    ruleVersion,
    plan,
    resultHash,
    seed,
    state,
    figures,
  } = detail;
  const strangers = figures.notOfStaff?.accounts ?? 0;
  const drawn = [
    { label: t(text.cutoffAt), value: <DateText at={cutoffAt} /> },
    {
      label: t(text.rules),
      value: ruleVersion === null ? t(text.standardRules) : t(text.ruleVersion, { version: ruleVersion }),
    },
    { label: t(text.plan), value: plan && t(text.planWords, plan), wide: true },
    ...(strangers > 0 ? [{ label: t(text.notOfStaff), value: <NumberText value={strangers} /> }] : []),
    { label: t(text.seed), value: seed ? <Hash>{seed}</Hash> : t(text.seedHidden), wide: true },
    { label: t(text.resultHash), value: <Hash>{resultHash}</Hash>, wide: true },
  ];
  return (
    <Panel title={t(text.facts)}>
      <FactList
        facts={[
          { label: t(text.committedAt), value: <DateText at={committedAt} /> },
          ...(seedTime === 'before'
            ? []
            : [{ label: t(text.seedTime), value: t(seedTimeNames[seedTime]), wide: true }]),
          { label: t(text.algorithm), value: algorithm },
          { label: t(text.commitment), value: <Hash>{commitment}</Hash>, wide: true },
          ...(state === 'drawn' ? drawn : []),
        ]}
      />
    </Panel>
  );
}
