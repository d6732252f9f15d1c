import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { AsFile, SheetReply } from '../../../shared/sheet-contract.ts';
import { may } from '../permissions.ts';
import { IncidentKind, Regime } from './words.ts';

/**
 * How many. Below the region as a whole `few` says only that it is between one and four, and `hidden` nothing: the number
 * would give away another beside it.
 */
export const Amount = z.union([z.number().int(), z.literal(['few', 'hidden'])]);
export type Amount = z.infer<typeof Amount>;

/** Median hours; null where there is nothing to measure, or too little to tell. */
const Hours = z.number().nullable();

const counts = {
  /** Events reported as incidents. */
  reported: Amount,
  deviations: Amount,
  ideas: Amount,
  /** Reported, and assessed as no incident. */
  dismissed: Amount,
  incidents: Amount,
  /** Incidents judged to have had no consequence for confidentiality, integrity, availability or traceability. */
  nearMisses: Amount,
  /** Personal data breaches: what the data protection officer is told of. */
  toOfficer: Amount,
  toImy: Amount,
  /** Reported to the CSIRT, or before 2026 to MSB under the NIS Act. */
  toCsirt: Amount,
  /** Reports with a legal day that were sent in time, and late. */
  inTime: Amount,
  late: Amount,
  closed: Amount,
};
const medians = {
  /** From when it began until it was noticed. */
  hoursToDetect: Hours,
  /** From the report until the first signed decision. */
  hoursToDecide: Hours,
  /** From when the legal clock started until the first report to an authority. */
  hoursToFile: Hours,
  /** From the report until the case was closed. */
  hoursToClose: Hours,
};

export const FigureRow = z.object({ ...counts, ...medians });
export type FigureRow = z.infer<typeof FigureRow>;

export const RegimeFigures = z.object({
  regime: Regime,
  toReport: Amount,
  notToReport: Amount,
  filed: Amount,
  inTime: Amount,
  late: Amount,
  /** Neither sent nor ended by a decision though the day has passed. */
  overdue: Amount,
  hoursToFile: Hours,
});
export type RegimeFigures = z.infer<typeof RegimeFigures>;

export const YearFigures = z.object({
  year: z.number().int(),
  reported: Amount,
  incidents: Amount,
  toOfficer: Amount,
  toImy: Amount,
  toCsirt: Amount,
  inTime: Amount,
  late: Amount,
});
export type YearFigures = z.infer<typeof YearFigures>;

const Unit = z.object({ id: z.uuid(), name: z.string() });

/** A unit’s figures for a year. Exercises and cases merged into others are not in them. */
export const Figures = z.object({
  year: z.number().int(),
  unit: Unit,
  /** The unit right above, where the actor may see its figures. */
  above: Unit.nullable(),
  /** The region as a whole is told exactly; smaller parts never tell of fewer than five. */
  wholeRegion: z.boolean(),
  total: FigureRow,
  byKind: z.array(FigureRow.extend({ kind: IncidentKind })),
  /** The units right below, and the unit itself for what belongs to none of them. */
  byUnit: z.array(FigureRow.extend({ unit: Unit })),
  byRegime: z.array(RegimeFigures),
  /** The latest ten years that have anything. */
  years: z.array(YearFigures),
});
export type Figures = z.infer<typeof Figures>;

const year = z.coerce.number().int().min(2000).max(2100).optional();
/** Left out: the present year, and the topmost unit whose figures one may see. */
const FiguresQuery = z.object({ year, unitId: z.uuid().optional() });

export const figuresApi = contract({
  figures: {
    method: 'GET',
    path: '/incident-figures',
    permission: may.readFigures,
    query: FiguresQuery,
    reply: Figures,
  },
  figuresSheet: {
    method: 'GET',
    path: '/incident-figures/sheet',
    permission: may.readFigures,
    query: FiguresQuery,
    reply: SheetReply,
  },
  figuresFile: {
    method: 'GET',
    path: '/incident-figures/file',
    permission: may.readFigures,
    audit: 'incidents.figures-printed',
    query: FiguresQuery.extend(AsFile.shape),
    download: true,
    reply: z.any(),
  },
});
