import { z } from 'zod';

/** Who is told at a step: whoever was asked, whoever stands in, the unit's manager, the manager above. */
export const Recipient = z.enum(['owner', 'standIn', 'manager', 'managerAbove']);
export type Recipient = z.infer<typeof Recipient>;

/** When somebody is told of a task: so many calendar days after its day, negative before it. */
export const Step = z.object({
  id: z.string().min(1).max(60),
  days: z.number().int().min(-90).max(365),
  recipient: Recipient,
});
export type Step = z.infer<typeof Step>;

/** All steps of the region, in the order they are taken. */
export const Steps = z.object({ items: z.array(Step).max(20) });
