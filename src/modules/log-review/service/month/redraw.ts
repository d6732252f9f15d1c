import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { Text } from '../../../../shared/text.ts';
import type { SeedTime } from '../../contract/review-words.ts';
import type { Engine } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { type FrameSeen, frameDifferences, itemDifferences } from '../../rules/differences.ts';
import { seedTime } from '../../rules/seed-time.ts';
import type { FrozenCase } from '../../sampling/cases.ts';
import type { StratumFrame } from '../../sampling/draw.ts';
import { lookedAtBefore, type MonthStored, monthAt, type PlanStored } from '../../store/month.ts';
import { type DrawnStored, drawnOf, type StratumStored, strataOf } from '../../store/redraw.ts';
import { stratumNames, unknownUnits } from '../../texts/month.ts';
import { type Drawn, drawMonth } from './draw.ts';
import { casesShownIn } from './redraw-cases.ts';
import { everywhere, type Part, partOf } from './redraw-part.ts';
import { seedOf } from './seed.ts';

/** What a redraw found: how many strata and items were held against what was reviewed, where they differ, in words, and when the seed was decided. */
export type Redrawn = { same: boolean; strata: number; items: number; differences: Text[]; seedTime: SeedTime };

type Stored = {
  month: MonthStored;
  yearMonth: MonthStored;
  plan: PlanStored;
  strata: StratumStored[];
  drawn: DrawnStored[];
  lookedAt: Awaited<ReturnType<typeof lookedAtBefore>>;
};

/** What was written down of a month when it was drawn. Errors: `logReview.month-unknown`. */
function storedOf(services: Services, name: string): Promise<Stored> {
  return asSystem(services, 'logReview.redraw', async ({ db }) => {
    const month = await monthAt(db, name);
    const yearMonth = month?.plan ? await monthAt(db, month.plan.rotation) : undefined;
    if (!month?.plan || !yearMonth || month.state !== 'drawn')
      throw new Problem('logReview.month-unknown', 404, { month: name });
    const [strata, drawn] = [await strataOf(db, name), await drawnOf(db, name)];
    return { month, yearMonth, plan: month.plan, strata, drawn, lookedAt: await lookedAtBefore(db, name) };
  });
}

/**
 * Draws a month again from its frozen frame, with the seed it was committed to, and holds frame, keys, items and cases against what
 * was reviewed: of the whole region, or of one unit of the organisation. Of a unit too all is drawn again, since protected patients,
 * unknown units and the yearly look are drawn in the region as a whole; then what is the unit's is compared, and the region's own
 * strata. Nothing is changed. Errors: `logReview.month-unknown`.
 */
export async function redraw(services: Services, month: string, unitId: string | null = null): Promise<Redrawn> {
  const stored = await storedOf(services, month);
  const engine = await engineOf(services);
  const part = unitId === null ? everywhere : await partOf(services, engine, { month, unitId, strata: stored.strata });
  const shown = await casesShownIn(services, engine, { ...stored, month });
  const found = await drawnAgain(services, engine, stored, shown);
  return compared(stored, { ...found, shown }, part);
}

function drawnAgain(
  { masterKey }: Services,
  engine: Engine,
  { month, yearMonth, plan, lookedAt }: Stored,
  shown: readonly FrozenCase[],
): Promise<Drawn> {
  const inCases = new Set(shown.map(({ user_hsa }) => user_hsa));
  const seeds = { seed: seedOf(masterKey, month), yearSeed: seedOf(masterKey, yearMonth) };
  return drawMonth(engine, { month: month.month, ...seeds, plan, lookedAt, inCases });
}

function compared(stored: Stored, found: Drawn & { shown: FrozenCase[] }, { ofFrame, ofItem }: Part): Redrawn {
  const was = stored.strata.filter(({ unit_hsa }) => ofFrame(unit_hsa));
  const is = found.strata.filter(({ unit }) => ofFrame(unit));
  const items = stored.drawn.filter(ofItem);
  const again = [...found.events, ...found.shown].filter(ofItem);
  const differences = [
    ...frameDifferences(
      was.map(frameStored),
      is.map((one) => frameFound(one, stored.strata)),
    ),
    ...itemDifferences(new Set(items.map(lineOf)), new Set(again.map(lineOf))),
  ];
  const { month, committed_at } = stored.month;
  const when = seedTime(month, Temporal.Instant.fromEpochMilliseconds(committed_at.getTime()));
  return { same: differences.length === 0, strata: was.length, items: items.length, differences, seedTime: when };
}

type Line = {
  stratum?: string;
  event_id?: string | null;
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
