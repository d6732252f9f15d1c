import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';

const details = {
  /** In as many lines as it has. */
  postalAddress: z.string().trim().max(500).default(''),
  phone: z.string().trim().max(50).default(''),
  replyTo: z
    .string()
    .trim()
    .max(200)
    .regex(/^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/)
    .default(''),
};

/** How authorities reach a controller; `id` is the unit's. Version 0 while nothing is written. */
export const Sender = z.object({
  id: z.uuid(),
  name: z.string(),
  registrationNumber: z.string().nullable(),
  ...details,
  version: z.number(),
});
export type Sender = z.infer<typeof Sender>;

export const SenderChange = z.object({ version: z.number().int().min(0), ...details });
export type SenderChange = z.output<typeof SenderChange>;

export const senderApi = contract({
  /** All controllers, with what reports say of them. */
  senders: {
    method: 'GET',
    path: '/incident-senders',
    permission: may.editRules,
    reply: z.object({ items: z.array(Sender) }),
  },
  changeSender: {
    method: 'PUT',
    path: '/incident-senders/:id',
    permission: may.editRules,
    audit: 'incidents.sender-changed',
    params: ById,
    body: SenderChange,
    reply: Sender,
  },
});
