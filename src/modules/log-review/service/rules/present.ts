import { contextFileOf } from '../../analysis/context-files.ts';
import type { Explanation, Flag } from '../../analysis/rule.ts';
import { rulesInOrder, rulesUnfounded } from '../../analysis/rule-settings.ts';
import { standardLimits } from '../../analysis/rules-with.ts';
import { MonthFigures, SamplePlan } from '../../contract/month.ts';
import type { RulePreview, RuleRow, RuleSettings, RulesNow } from '../../contract/rules.ts';
import type { AnalysedMonth, PreviewRow, RuleSetRow } from '../../store/rules.ts';
import { settingsOf } from './in-force.ts';

const LEAST_TOLD = 5;

type Judged = ReadonlyMap<string, { judged: number; unjustified: number }>;
/** What the page is made of. */
export type Facts = {
  sets: readonly RuleSetRow[];
  analysed: AnalysedMonth | null;
  judged: Judged;
  /** Files of context that have come. */
  files: ReadonlySet<string>;
};

type Beside = Pick<Facts, 'judged' | 'files'> & { settings: RuleSettings; figures: MonthFigures | null };

const missingOf = (needs: readonly string[], files: ReadonlySet<string>): string[] =>
  needs.map(contextFileOf).filter((file) => !files.has(file));

function ruleRow(rule: Explanation | Flag, { settings, figures, judged, files }: Beside): RuleRow {
  const change = settings.rules[rule.id] ?? {};
  const isFlag = 'weight' in rule;
  const { judged: count = 0, unjustified = 0 } = judged.get(rule.id) ?? {};
  const values = Object.entries(rule.settings).map(([name, standard]) => ({
    name,
    value: change.settings?.[name] ?? (Array.isArray(standard) ? [...standard] : (standard as number)),
    standard: Array.isArray(standard) ? [...standard] : (standard as number),
  }));
  return {
    id: rule.id,
    kind: isFlag ? 'flag' : 'explanation',
    strength: isFlag ? null : rule.strength,
    sentence: rule.sentence,
    usable: true,
    on: change.on ?? rule.on,
    standardOn: rule.on,
    weight: isFlag ? (change.weight ?? rule.weight) : null,
    standardWeight: isFlag ? rule.weight : null,
    settings: values,
    missing: missingOf(rule.needs, files),
    events: isFlag && figures ? (figures.findings.find((one) => one.rule === rule.id)?.events ?? 0) : null,
    judged: count,
    precision: count >= LEAST_TOLD ? unjustified / count : null,
    chance: figures?.chance.find((one) => one.rule === rule.id)?.share ?? null,
  };
}

const withoutGround = ({ id, file, sentence }: (typeof rulesUnfounded)[number]): RuleRow => ({
  id,
  kind: 'explanation',
  strength: 'weak',
  sentence,
  usable: false,
  on: false,
  standardOn: false,
  weight: null,
  standardWeight: null,
  settings: [],
  missing: [file],
  events: null,
  judged: 0,
  precision: null,
  chance: null,
});

export function presentRules({ sets, analysed, judged, files }: Facts): RulesNow {
  const [latest] = sets;
  const settings = settingsOf(latest?.settings);
  const figures = analysed ? MonthFigures.parse(analysed.figures) : null;
  const beside = { settings, figures, judged, files };
  const rows = rulesInOrder.map((rule) => ruleRow(rule, beside));
  const lastExplanation = rows.findLastIndex(({ kind }) => kind === 'explanation') + 1;
  return {
    version: latest?.version ?? 0,
    settings,
    rules: rows.toSpliced(lastExplanation, 0, ...rulesUnfounded.map(withoutGround)),
    limits: {
      shown: settings.limits.shown ?? standardLimits.shown,
      perhaps: settings.limits.perhaps ?? standardLimits.perhaps,
    },
    standardLimits: { ...standardLimits },
    plan: SamplePlan.parse(settings.plan),
    month: analysed?.month ?? null,
    versions: sets.map(({ version, reason, decided_by, decided_at, settings: kept }) => ({
      version,
      reason,
      decidedBy: decided_by,
      decidedAt: decided_at.toISOString(),
      settings: settingsOf(kept),
    })),
  };
}

type Result = Pick<RulePreview, 'before' | 'after'>;

export function presentPreview(row: PreviewRow): RulePreview {
  const { before = null, after = null } = (row.result ?? {}) as Partial<Result>;
  return {
    id: row.id,
    month: row.month,
    status: row.status,
    before,
    after,
    askedAt: row.asked_at.toISOString(),
    doneAt: row.done_at?.toISOString() ?? null,
  };
}
