import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';
import { SamplePlan } from './month.ts';
import { Month, Said } from './review-words.ts';

const Value = z.union([z.number().min(0).max(100_000), z.array(z.string().trim().min(1).max(60)).max(60)]);
const Values = z.record(z.string().max(40), Value);

const limits = {
  /** From this score a case is put before the unit, and from this some are drawn. */
  shown: z.number().min(0.5).max(100),
  perhaps: z.number().min(0.5).max(100),
};

type Shape = typeof SamplePlan.shape;
type Parts = { [K in keyof Shape]: z.ZodOptional<ReturnType<Shape[K]['unwrap']>> };

/** The sampling plan where it differs: nothing is filled in. */
const PlanChange = z.object(
  Object.fromEntries(Object.entries(SamplePlan.shape).map(([key, part]) => [key, part.unwrap().optional()])) as Parts,
);

/** What differs from the standard; what is left out is as the standard says. */
export const RuleSettings = z.object({
  rules: z
    .record(
      z.string().regex(/^[RX]\d\d$/),
      z.object({
        on: z.boolean().optional(),
        weight: z.number().min(0).max(20).optional(),
        settings: Values.optional(),
      }),
    )
    .default({}),
  limits: z.object(limits).partial().default({}),
  plan: PlanChange.default({}),
});
export type RuleSettings = z.output<typeof RuleSettings>;

/** A rule as it is now, with what the standard says beside it and how it has gone. Shares are 0–1. */
export const RuleRow = z.object({
  id: z.string(),
  kind: z.enum(['explanation', 'flag']),
  /** Explanations: a weak one lowers the score of a case and never takes it away. */
  strength: z.enum(['strong', 'weak']).nullable(),
  sentence: Said,
  /** False where no file carries it yet, so that it cannot be switched on. */
  usable: z.boolean(),
  on: z.boolean(),
  standardOn: z.boolean(),
  weight: z.number().nullable(),
  standardWeight: z.number().nullable(),
  settings: z.array(z.object({ name: z.string(), value: Value, standard: Value })),
  /** Context files it waits for; it says nothing until they have come. */
  missing: z.array(z.string()),
  /** Events it marked in the last month that was analysed. */
  events: z.number().nullable(),
  /** Decided items it had marked, and the share judged not justified; null below five. */
  judged: z.number(),
  precision: z.number().nullable(),
  /** How often it would explain an access by chance; above one per cent it is too loose. */
  chance: z.number().nullable(),
});
export type RuleRow = z.infer<typeof RuleRow>;

export const RuleVersion = z.object({
  version: z.number().int(),
  reason: z.string(),
  decidedBy: z.string(),
  decidedAt: z.string(),
  settings: RuleSettings,
});
export type RuleVersion = z.infer<typeof RuleVersion>;

export const RulesNow = z.object({
  /** 0: the standard, nothing has been decided yet. */
  version: z.number().int(),
  settings: RuleSettings,
  rules: z.array(RuleRow),
  limits: z.object(limits),
  standardLimits: z.object(limits),
  plan: SamplePlan,
  /** The last month that was analysed, whose figures stand beside the rules. */
  month: Month.nullable(),
  /** The twenty latest. */
  versions: z.array(RuleVersion),
});
export type RulesNow = z.infer<typeof RulesNow>;

const Outcome = z.object({
  rules: z.record(z.string(), z.number()),
  shown: z.number(),
  perhaps: z.number(),
  unexplained: z.number(),
});

/** What rules under consideration would say of a month, beside what was said when it was analysed. */
export const RulePreview = z.object({
  id: z.uuid(),
  month: Month,
  status: z.enum(['waiting', 'done', 'failed']),
  before: Outcome.nullable(),
  after: Outcome.nullable(),
  askedAt: z.string(),
  doneAt: z.string().nullable(),
});
export type RulePreview = z.infer<typeof RulePreview>;

export const rulesApi = contract({
  rules: {
    method: 'GET',
    path: '/log-review/rules',
    permission: may.follow,
    audit: 'logReview.rules-read',
    reply: RulesNow,
  },
  /**
   * Decides a new version, from the one seen. It is used when the next month is analysed; what was drawn stands.
   * Errors: `record.changed`, `logReview.rules-unfit` (values: `why`), `logReview.rules-same`.
   */
  changeRules: {
    method: 'POST',
    path: '/log-review/rules',
    permission: may.editRules,
    audit: 'logReview.rules-changed',
    body: z.object({
      version: z.number().int(),
      settings: RuleSettings,
      reason: z.string().trim().min(5).max(2000),
    }),
    reply: RulesNow,
  },
  /** Tries rules on the last month that was analysed; a job does it. Errors: `logReview.rules-unfit`, `logReview.nothing-analysed`. */
  previewRules: {
    method: 'POST',
    path: '/log-review/rule-previews',
    permission: may.editRules,
    audit: 'logReview.rules-previewed',
    body: z.object({ id: z.uuid(), settings: RuleSettings }),
    reply: RulePreview,
  },
  rulePreview: {
    method: 'GET',
    path: '/log-review/rule-previews/:id',
    permission: may.editRules,
    audit: 'logReview.preview-read',
    params: ById,
    reply: RulePreview,
  },
});
