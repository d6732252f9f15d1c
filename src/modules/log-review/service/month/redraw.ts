import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { Text } from '../../../../shared/text.ts';
import { casesOf } from '../../analysis/case-store.ts';
import { periodOf } from '../../analysis/statement.ts';
import type { Engine } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { type FrameSeen, frameDifferences, itemDifferences } from '../../rules/differences.ts';
import { drawSample, type StratumFrame } from '../../sampling/draw.ts';
import { lookedAtBefore, type MonthStored, monthAt, type PlanStored } from '../../store/month.ts';
import { casesElsewhere, type DrawnStored, drawnOf, type StratumStored, strataOf } from '../../store/redraw.ts';
import { stratumNames, unknownUnits } from '../../texts/month.ts';
import { type Drawn, drawMonth } from './draw.ts';
import { seedOf } from './seed.ts';

/** What a redraw found: how many strata and items were held against what was reviewed, and where they differ, in words. */
export type Redrawn = { same: boolean; strata: number; items: number; differences: Text[] };

type Stored = {
  month: MonthStored;
  yearMonth: MonthStored;
  plan: PlanStored;
  strata: StratumStored[];
  drawn: DrawnStored[];
  lookedAt: Awaited<ReturnType<typeof lookedAtBefore>>;
};

/** What was written down of a month when it was drawn. Errors: `logReview.month-unknown`. */
function storedOf(services: Services, name: string, unitId: string | null): Promise<Stored> {
  return asSystem(services, 'logReview.redraw', async ({ db }) => {
    const month = await monthAt(db, name);
    const yearMonth = month?.plan ? await monthAt(db, month.plan.rotation) : undefined;
    if (!month?.plan || !yearMonth || month.state !== 'drawn')
      throw new Problem('logReview.month-unknown', 404, { month: name });
    const [strata, all] = [await strataOf(db, name, unitId), await drawnOf(db, name)];
    const units = new Set(strata.map(({ unit_hsa }) => unit_hsa));
    const drawn =
      unitId === null ? all : all.filter(({ unit_hsa, stratum }) => units.has(unit_hsa) && isOfUnit(stratum));
    return { month, yearMonth, plan: month.plan, strata, drawn, lookedAt: await lookedAtBefore(db, name) };
  });
}

/** The protected and the yearly are drawn in the region as a whole. */
const isOfUnit = (stratum: string): boolean => stratum !== 'protected' && stratum !== 'yearly';

/**
 * Draws a month again from its frozen frame, with the seed it was committed to, and holds frame, keys, items and cases against what
 * was reviewed: of the whole region, or of one unit of the organisation. Nothing is changed. Errors: `logReview.month-unknown`.
 */
export async function redraw(services: Services, month: string, unitId: string | null = null): Promise<Redrawn> {
  const stored = await storedOf(services, month, unitId);
  const engine = await engineOf(services);
  const found = await (unitId === null ? ofRegion(services, engine, stored) : ofUnit(services, engine, stored));
  const cases = await casesNow(
    services,
    engine,
    stored,
    unitId === null ? null : new Set(stored.strata.map(({ unit_hsa }) => unit_hsa)),
  );
  const differences = [
    ...frameDifferences(
      stored.strata.map(frameStored),
      found.strata.map((one) => frameFound(one, stored.strata)),
    ),
    ...itemDifferences(new Set(stored.drawn.map(lineOf)), new Set([...found.events.map(lineOf), ...cases])),
  ];
  return { same: differences.length === 0, strata: stored.strata.length, items: stored.drawn.length, differences };
}

function ofRegion(
  { masterKey }: Services,
  engine: Engine,
  { month, yearMonth, plan, drawn, lookedAt }: Stored,
): Promise<Drawn> {
  const inCases = new Set(drawn.filter(({ case_id }) => case_id !== null).map(({ user_hsa }) => user_hsa));
  const seeds = { seed: seedOf(masterKey, month), yearSeed: seedOf(masterKey, yearMonth) };
  return drawMonth(engine, { month: month.month, ...seeds, plan, lookedAt, inCases });
}

async function ofUnit({ masterKey }: Services, engine: Engine, { month, plan, strata }: Stored): Promise<Drawn> {
  const found: Drawn = { strata: [], events: [] };
  for (const unit of new Set(strata.map(({ unit_hsa }) => unit_hsa))) {
    const part = await drawSample(engine, { month: month.month, seed: seedOf(masterKey, month), takes: plan, unit });
    found.strata.push(...part.strata);
    found.events.push(...part.events);
  }
  return found;
}

/** The cases that would be shown now, as lines, without those that another month's review had. */
async function casesNow(
  services: Services,
  engine: Engine,
  { month, plan }: Stored,
  units: ReadonlySet<string> | null,
): Promise<string[]> {
  const ids: string[] = [];
  for (const one of [month.month, ...plan.late])
    for await (const row of casesOf(engine, periodOf(one), plan.shown))
      if (units?.has(row.unit_hsa) ?? true) ids.push(row.case_id);
  const elsewhere = await asSystem(services, 'logReview.redraw', ({ db }) => casesElsewhere(db, month.month, ids));
  return ids.filter((id) => !elsewhere.has(id)).map((id) => `case ${id}`);
}

type Line = {
  stratum: string;
  event_id: string | null;
  key?: string;
  sample_key?: string | null;
  case_id?: string | null;
};
const lineOf = ({ stratum, event_id, key, sample_key, case_id }: Line): string =>
  case_id ? `case ${case_id}` : `${stratum} ${event_id} ${key ?? sample_key}`;

const isNamed = (stratum: string): stratum is keyof typeof stratumNames => stratum in stratumNames;

/** Whose frame it is: a unit's, or the region's, where protected patients and units nobody knows lie. */
function placeOf(unit: string, stratum: string): Text {
  const name = isNamed(stratum) ? stratumNames[stratum] : { sv: stratum, en: stratum };
  if (unit === '' && stratum === 'protected') return name;
  const at = unit === '' ? unknownUnits : { sv: unit, en: unit };
  return { sv: `${at.sv}, ${name.sv.toLowerCase()}`, en: `${at.en}, ${name.en.toLowerCase()}` };
}

const frameStored = ({ unit_hsa, unit, stratum, events, root }: StratumStored): FrameSeen => ({
  key: `${unit_hsa}/${stratum}`,
  place: placeOf(unit_hsa === '' ? '' : unit, stratum),
  ...{ events, root },
});

function frameFound({ unit, stratum, events, root }: StratumFrame, stored: readonly StratumStored[]): FrameSeen {
  const name = stored.find(({ unit_hsa }) => unit_hsa === unit)?.unit ?? unit;
  return { key: `${unit}/${stratum}`, place: placeOf(unit === '' ? '' : name, stratum), events, root };
}
