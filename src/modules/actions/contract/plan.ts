import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { Choice, listQuery, page } from '../../../shared/list.ts';
import { AsFile, SheetReply } from '../../../shared/sheet-contract.ts';
import { may } from '../permissions.ts';
import { ActionRow } from './action.ts';
import { Direction, GoalStatus } from './words.ts';

const year = z.number().int().min(2000).max(2100);
const line = z.string().trim().max(300).default('');
const seen = { version: z.number().int() };

const planFacts = {
  unitId: z.uuid(),
  title: z.string().trim().min(1).max(300),
  summary: z.string().trim().max(5000).default(''),
  firstYear: year,
  lastYear: year,
  decidedBy: line,
  decidedOn: Day.nullable().default(null),
  paragraph: z.string().trim().max(50).default(''),
  registryNumber: line,
};
export const NewPlan = z.object({ id: z.uuid(), ...planFacts });
export type NewPlan = z.output<typeof NewPlan>;
export const PlanChange = z.object({ ...seen, ...planFacts });
export type PlanChange = z.output<typeof PlanChange>;

const goalFacts = {
  /** The part of the plan it belongs to, such as "Effektiv incidenthantering". */
  area: line,
  title: z.string().trim().min(1).max(300),
  /** What is measured, in words. */
  measure: z.string().trim().min(1).max(500),
  unitOfMeasure: z.string().trim().max(50).default(''),
  direction: Direction,
  baseline: z.number(),
  baselineOn: Day,
  target: z.number(),
  targetOn: Day,
  ownerId: z.uuid().nullable().default(null),
};
export const NewGoal = z.object({ id: z.uuid(), planId: z.uuid(), ...goalFacts });
export type NewGoal = z.output<typeof NewGoal>;
export const GoalChange = z.object({ ...seen, ...goalFacts });
export type GoalChange = z.output<typeof GoalChange>;

/** A value read; `holdsOn` is the day it holds for, `correctsId` the reading it takes the place of. */
export const NewReading = z.object({
  id: z.uuid(),
  value: z.number(),
  holdsOn: Day,
  note: z.string().trim().max(1000).default(''),
  correctsId: z.uuid().nullable().default(null),
});
export type NewReading = z.output<typeof NewReading>;

export const Reading = z.object({
  id: z.uuid(),
  value: z.number(),
  holdsOn: z.string(),
  note: z.string(),
  correctsId: z.uuid().nullable(),
  /** Whether a later reading has taken its place. */
  corrected: z.boolean(),
  recordedAt: z.string(),
  recordedBy: z.string().nullable(),
});
export type Reading = z.infer<typeof Reading>;

export const PlanRow = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  unitId: z.uuid(),
  unit: z.string(),
  firstYear: z.number(),
  lastYear: z.number(),
  decidedBy: z.string(),
  decidedOn: z.string().nullable(),
  goals: z.number(),
});
export type PlanRow = z.infer<typeof PlanRow>;

export const Goal = z.object({
  id: z.uuid(),
  planId: z.uuid(),
  number: z.string(),
  area: z.string(),
  title: z.string(),
  measure: z.string(),
  unitOfMeasure: z.string(),
  direction: Direction,
  baseline: z.number(),
  baselineOn: z.string(),
  target: z.number(),
  targetOn: z.string(),
  owner: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  status: GoalStatus,
  /** The reading that holds for the latest day. */
  latest: z.object({ value: z.number(), holdsOn: z.string() }).nullable(),
  actions: z.object({ open: z.number(), late: z.number(), done: z.number() }),
  version: z.number(),
});
export type Goal = z.infer<typeof Goal>;

export const GoalDetail = Goal.extend({
  plan: z.object({ id: z.uuid(), number: z.string(), title: z.string() }),
  unitId: z.uuid(),
  unit: z.string(),
  /** Latest day first, corrected ones among them. */
  readings: z.array(Reading),
  actionRows: z.array(ActionRow),
  mayEdit: z.boolean(),
  mayAct: z.boolean(),
});
export type GoalDetail = z.infer<typeof GoalDetail>;

export const Plan = PlanRow.omit({ goals: true }).extend({
  summary: z.string(),
  paragraph: z.string(),
  registryNumber: z.string(),
  goals: z.array(Goal),
  mayEdit: z.boolean(),
  version: z.number(),
});
export type Plan = z.infer<typeof Plan>;

const PlanQuery = listQuery({ unitId: z.uuid().optional(), year: z.coerce.number().int().optional() }, [
  'lastYear',
  'title',
]);
export type PlanQuery = z.output<typeof PlanQuery>;

export const planApi = contract({
  plans: {
    method: 'GET',
    path: '/action-plans',
    permission: may.readPlans,
    query: PlanQuery,
    reply: page(PlanRow),
    export: [
      { key: 'number', label: { sv: 'Nummer', en: 'Number' } },
      { key: 'title', label: { sv: 'Handlingsplan', en: 'Action plan' } },
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'firstYear', label: { sv: 'Från år', en: 'First year' } },
      { key: 'lastYear', label: { sv: 'Till år', en: 'Last year' } },
      { key: 'decidedBy', label: { sv: 'Beslutad av', en: 'Decided by' } },
      { key: 'decidedOn', label: { sv: 'Beslutad den', en: 'Decided on' } },
      { key: 'goals', label: { sv: 'Mål', en: 'Goals' } },
    ],
  },
  createPlan: {
    method: 'POST',
    path: '/action-plans',
    permission: may.managePlans,
    audit: 'actions.plan-created',
    body: NewPlan,
    reply: Plan,
  },
  plan: {
    method: 'GET',
    path: '/action-plans/:id',
    permission: may.readPlans,
    audit: 'actions.opened',
    params: ById,
    reply: Plan,
  },
  changePlan: {
    method: 'PUT',
    path: '/action-plans/:id',
    permission: may.managePlans,
    audit: 'actions.plan-changed',
    params: ById,
    body: PlanChange,
    reply: Plan,
  },
  /** The follow-up for the board: each goal with its latest reading, and the actions under it. */
  planSheet: {
    method: 'GET',
    path: '/action-plans/:id/sheet',
    permission: may.readPlans,
    params: ById,
    reply: SheetReply,
  },
  planFile: {
    method: 'GET',
    path: '/action-plans/:id/file',
    permission: may.readPlans,
    audit: 'actions.plan-printed',
    params: ById,
    query: AsFile,
    download: true,
    reply: z.any(),
  },
  goalChoices: {
    method: 'GET',
    path: '/goals/choices',
    permission: may.readPlans,
    query: z.object({ q: z.string().trim().max(200).default('') }),
    reply: z.object({ items: z.array(Choice) }),
  },
  createGoal: {
    method: 'POST',
    path: '/goals',
    permission: may.managePlans,
    audit: 'actions.goal-created',
    body: NewGoal,
    reply: GoalDetail,
  },
  goal: {
    method: 'GET',
    path: '/goals/:id',
    permission: may.readPlans,
    audit: 'actions.opened',
    params: ById,
    reply: GoalDetail,
  },
  changeGoal: {
    method: 'PUT',
    path: '/goals/:id',
    permission: may.managePlans,
    audit: 'actions.goal-changed',
    params: ById,
    body: GoalChange,
    reply: GoalDetail,
  },
  read: {
    method: 'POST',
    path: '/goals/:id/readings',
    permission: may.managePlans,
    audit: 'actions.measured',
    params: ById,
    body: NewReading,
    reply: GoalDetail,
  },
});
