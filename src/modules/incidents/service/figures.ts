import type { Context, Handlers } from '../../../platform/module.ts';
import { plainName, sheetFile } from '../../../platform/sheet/sheet-file.ts';
import { timeZone } from '../../../shared/date.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Amount, FigureRow, Figures, figuresApi, RegimeFigures, YearFigures } from '../contract/figures.ts';
import { type IncidentKind, Regime } from '../contract/words.ts';
import { guarded, guardedMedian, guardedOne } from '../rules/figures.ts';
import * as store from '../store/figures.ts';
import { figuresSheet } from './figures-sheet.ts';

/** How many years are shown side by side. */
const yearsBack = 10;

/** The first moment of a year in Stockholm. */
const startOf = (year: number): string =>
  Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone).toInstant().toString();

type Tell = (values: readonly number[]) => Amount[];
const exactly: Tell = (values) => [...values];
const alone: Tell = (values) => values.map(guardedOne);

const hours = (median: number | null, of: number, exact: boolean): number | null => {
  const told = exact ? median : guardedMedian(median, of);
  return told === null ? null : Math.round(told * 10) / 10;
};

/** Rows with each column told as a whole, so that no number is given away by those beside it. */
function presentRows(rows: readonly store.CaseFigures[], tell: Tell): FigureRow[] {
  const column = (of: (row: store.CaseFigures) => number) => tell(rows.map(of));
  const columns = {
    reported: column((row) => row.reported),
    deviations: column((row) => row.deviations),
    ideas: column((row) => row.ideas),
    dismissed: column((row) => row.dismissed),
    incidents: column((row) => row.incidents),
    nearMisses: column((row) => row.near_misses),
    toOfficer: column((row) => row.to_officer),
    toImy: column((row) => row.to_imy),
    toCsirt: column((row) => row.to_csirt),
    inTime: column((row) => row.in_time),
    late: column((row) => row.late),
    closed: column((row) => row.closed),
  };
  const at = (place: number) =>
    Object.fromEntries(Object.entries(columns).map(([name, told]) => [name, told[place] ?? 0])) as Record<
      keyof typeof columns,
      Amount
    >;
  return rows.map((row, place) => ({ ...at(place), ...mediansOf(row, tell === exactly) }));
}

const mediansOf = (row: store.CaseFigures, exact: boolean) => ({
  hoursToDetect: hours(row.detect_hours, row.detected, exact),
  hoursToDecide: hours(row.decide_hours, row.decided, exact),
  hoursToFile: hours(row.file_hours, row.filed, exact),
  hoursToClose: hours(row.close_hours, row.closed, exact),
});

function presentRegimes(rows: readonly store.RegimeRow[], tell: Tell, exact: boolean): RegimeFigures[] {
  const one = (value: number): Amount => tell([value])[0] ?? 0;
  return rows
    .map((row) => ({
      regime: row.regime,
      toReport: one(row.to_report),
      notToReport: one(row.not_to_report),
      filed: one(row.filed),
      inTime: one(row.in_time),
      late: one(row.late),
      overdue: one(row.overdue),
      hoursToFile: hours(row.file_hours, row.in_time + row.late, exact),
    }))
    .toSorted((a, b) => Regime.options.indexOf(a.regime) - Regime.options.indexOf(b.regime));
}

const presentYear = (row: store.YearRow, tell: Tell): YearFigures => {
  const { year } = row;
  const one = (value: number): Amount => tell([value])[0] ?? 0;
  const [reported, incidents, inTime, late] = [one(row.reported), one(row.incidents), one(row.in_time), one(row.late)];
  const [toOfficer, toImy, toCsirt] = [one(row.to_officer), one(row.to_imy), one(row.to_csirt)];
  return { year, reported, incidents, toOfficer, toImy, toCsirt, inTime, late };
};

const nothing: store.CaseFigures = {
  ...{ dimension: 'total', key: null, name: '', reported: 0, deviations: 0, ideas: 0, dismissed: 0, incidents: 0 },
  ...{ near_misses: 0, to_officer: 0, to_imy: 0, to_csirt: 0, in_time: 0, late: 0, closed: 0, detect_hours: null },
  ...{ detected: 0, decide_hours: null, decided: 0, file_hours: null, filed: 0, close_hours: null },
};

type Asked = { year?: number | undefined; unitId?: string | undefined };
async function figuresOf(context: Context, { year = context.today.year, unitId }: Asked): Promise<Figures> {
  const { db } = context;
  const unit = await store.figureUnit(db, unitId);
  if (!unit) throw new Problem('permission.not-here', 403, { id: unitId });
  const span = { unitId: unit.id, from: startOf(year), before: startOf(year + 1) };
  const rows = await store.caseFigures(db, span);
  const regimes = await store.regimeFigures(db, span, context.now.toString());
  const years = await store.yearFigures(db, unit.id, startOf(context.today.year - yearsBack + 1));
  const part = (dimension: store.CaseFigures['dimension']) => rows.filter((row) => row.dimension === dimension);
  const [single, beside] = unit.whole ? [exactly, exactly] : [alone, guarded];
  const kinds = part('kind').filter(({ reported }) => reported > 0);
  const [units, whole] = [part('unit'), part('total')];
  return {
    year,
    unit: { id: unit.id, name: unit.name },
    above: unit.above_id && unit.above ? { id: unit.above_id, name: unit.above } : null,
    wholeRegion: unit.whole,
    total: presentRows([whole[0] ?? nothing], single)[0] as FigureRow,
    byKind: presentRows(kinds, beside).map((row, place) => ({ ...row, kind: kinds[place]?.key as IncidentKind })),
    byUnit: presentRows(units, guarded).map((row, place) => ({
      ...row,
      unit: { id: units[place]?.key ?? '', name: units[place]?.name ?? '' },
    })),
    byRegime: presentRegimes(regimes, single, unit.whole),
    years: years.map((row) => presentYear(row, single)),
  };
}

export const figuresHandlers: Handlers<typeof figuresApi> = {
  figures: (context, { query }) => figuresOf(context, query),
  figuresSheet: async (context, { query }) => figuresSheet(await figuresOf(context, query), context),
  figuresFile: async (context, { query: { format, ...asked } }) => {
    const figures = await figuresOf(context, asked);
    context.note({ unitId: figures.unit.id, detail: { year: figures.year } });
    const sheet = figuresSheet(figures, context);
    const name = plainName([sheet.title, String(figures.year), figures.unit.name]);
    return sheetFile(sheet, { format, name, madeAt: context.now });
  },
};
