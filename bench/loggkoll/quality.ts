import { type CaseRow, casesOf } from '../../src/modules/log-review/analysis/case-store.ts';
import { type ChanceShare, chanceShares } from '../../src/modules/log-review/analysis/chance.ts';
import { type ExplainedShares, explainedShares } from '../../src/modules/log-review/analysis/figures.ts';
import { standardLimits } from '../../src/modules/log-review/analysis/rules-with.ts';
import { periodOf } from '../../src/modules/log-review/analysis/statement.ts';
import { type Engine, row } from '../../src/modules/log-review/engine/engine.ts';
import { answersOf, matcher, type Planted, type Pseudonyms } from './answers.ts';
import { type Baseline, baselines } from './baselines.ts';
import { markedOf } from './marked.ts';

/**
 * Of a rule's planted cases: how many there are, and shares that bear the rule's mark, that are found among cases shown, and among
 * those that may be.
 */
export type Recall = {
  rule: string;
  planted: number;
  marked: number;
  shown: number;
  perhaps: number;
  medianRank: number | null;
};
type Spread = { p50: number; p95: number; most: number };

export type Quality = {
  explained: ExplainedShares | null;
  chance: ChanceShare[];
  recall: Recall[];
  precision: { at: number; share: number }[];
  cases: { shown: number; shownTrue: number; perhaps: number; perhapsTrue: number };
  perUnit: { shown: Spread; perhaps: Spread };
  baselines: Baseline[];
};

const BUDGETS = [100, 300, 500, 1000];

/** Holds an analysed month of a synthetic region against its answer key. */
export async function qualityOf(
  engine: Engine,
  asked: { directory: string; month: string; pseudonyms: Pseudonyms },
): Promise<Quality> {
  const period = periodOf(asked.month);
  const planted = await answersOf(asked.directory, asked.pseudonyms);
  const found = await Array.fromAsync(casesOf(engine, period, standardLimits.perhaps));
  const match = matcher(planted);
  const matches = found.map(match);
  const shown = found.findIndex(({ score }) => score < standardLimits.shown);
  const cut = shown < 0 ? found.length : shown;
  const isTrue = (upTo: number) => matches.slice(0, upTo).filter(({ length }) => length > 0).length;
  return {
    explained: await explainedShares(engine, period),
    chance: await chanceShares(engine, period),
    recall: recalls(planted, matches, cut, await markedOf(engine, period, planted)),
    precision: BUDGETS.filter((at) => at <= found.length).map((at) => ({ at, share: isTrue(at) / at })),
    cases: { shown: cut, shownTrue: isTrue(cut), perhaps: found.length, perhapsTrue: isTrue(found.length) },
    perUnit: await workload(engine, found, cut),
    baselines: await baselines(engine, period, planted),
  };
}

function recalls(
  planted: readonly Planted[],
  matches: readonly Planted[][],
  cut: number,
  seen: ReadonlySet<string>,
): Recall[] {
  const rank = new Map<string, number>();
  for (const [place, cases] of matches.entries())
    for (const { id } of cases) if (!rank.has(id)) rank.set(id, place + 1);
  const byRule = Map.groupBy(planted, ({ rule }) => rule);
  return [...byRule]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, of]) => {
      const ranks = of.flatMap(({ id }) => rank.get(id) ?? []).toSorted((a, b) => a - b);
      const share = (most: number) => ranks.filter((at) => at <= most).length / of.length;
      const medianRank = ranks[Math.floor(ranks.length / 2)] ?? null;
      const marked = of.filter(({ id }) => seen.has(id)).length / of.length;
      return { rule, planted: of.length, marked, shown: share(cut), perhaps: share(matches.length), medianRank };
    });
}

async function workload(engine: Engine, found: readonly CaseRow[], cut: number): Promise<Quality['perUnit']> {
  const { n } = await row<{ n: number }>(engine, "select uniqExact(unit_hsa) as n from unit where manager_hsa != ''");
  const spread = (cases: readonly CaseRow[]): Spread => {
    const counts = [...Map.groupBy(cases, ({ unit_hsa }) => unit_hsa).values()].map(({ length }) => length);
    const all = [...Array<number>(Math.max(0, n - counts.length)).fill(0), ...counts].toSorted((a, b) => a - b);
    const at = (share: number) => all[Math.min(all.length - 1, Math.floor(share * all.length))] ?? 0;
    return { p50: at(0.5), p95: at(0.95), most: all.at(-1) ?? 0 };
  };
  return { shown: spread(found.slice(0, cut)), perhaps: spread(found) };
}
