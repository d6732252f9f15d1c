import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { listQuery, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import { Recipient } from './step.ts';
import { Task, When } from './task.ts';

/** Open tasks of a unit and all below it, or of one person there. `oldestOn` is the earliest day among the late ones. */
const Standing = z.object({
  id: z.uuid(),
  name: z.string(),
  open: z.number(),
  late: z.number(),
  oldestOn: z.string().nullable(),
});
export type Standing = z.infer<typeof Standing>;

/** With the last that was told about it, and to what kind of person. */
export const FollowedTask = Task.extend({
  lastTold: z.object({ recipient: Recipient, name: z.string(), on: z.string() }).nullable(),
});
export type FollowedTask = z.infer<typeof FollowedTask>;

const at = z.object({ unitId: z.uuid().optional() });

export const followUpApi = contract({
  /** A unit, those right below it and their people. Without a unit: the topmost ones the reader follows up. */
  followUp: {
    method: 'GET',
    path: '/tasks/follow-up',
    permission: may.readOthers,
    query: at,
    reply: z.object({
      unit: Standing.nullable(),
      above: z.array(z.object({ id: z.uuid(), name: z.string() })),
      units: z.array(Standing),
      people: z.array(Standing),
    }),
  },
  others: {
    method: 'GET',
    path: '/tasks/others',
    permission: may.readOthers,
    query: listQuery(
      {
        unitId: z.uuid().optional(),
        personId: z.uuid().optional(),
        kind: z.string().max(100).optional(),
        when: When.optional(),
      },
      ['dueOn'],
    ),
    reply: page(FollowedTask),
    export: [
      { key: 'kindName', label: { sv: 'Uppgift', en: 'Task' } },
      { key: 'title', label: { sv: 'Gäller', en: 'About' } },
      { key: 'person', label: { sv: 'Ansvarig', en: 'Asked' } },
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'dueOn', label: { sv: 'Senast', en: 'By' } },
      { key: 'openedOn', label: { sv: 'Tillkom', en: 'Asked on' } },
    ],
  },
});
