import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { listQuery, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import { Relation, Summary, Task, When } from './task.ts';

const exported = [
  { key: 'kindName', label: { sv: 'Uppgift', en: 'Task' } },
  { key: 'title', label: { sv: 'Gäller', en: 'About' } },
  { key: 'dueOn', label: { sv: 'Senast', en: 'By' } },
  { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
  { key: 'person', label: { sv: 'Ansvarig', en: 'Asked' } },
  { key: 'outcomeName', label: { sv: 'Utfall', en: 'Outcome' } },
  { key: 'closedAt', label: { sv: 'Avslutad', en: 'Closed' } },
  { key: 'closedBy', label: { sv: 'Avslutad av', en: 'Closed by' } },
];

const filters = { kind: z.string().max(100).optional(), when: When.optional() };

/** One's own inbox. Without `relation`: one's own and what one stands in for. */
export const inboxApi = contract({
  inbox: {
    method: 'GET',
    path: '/tasks',
    permission: may.use,
    query: listQuery({ ...filters, relation: Relation.optional() }, ['dueOn']),
    reply: page(Task),
    export: exported,
  },
  done: {
    method: 'GET',
    path: '/tasks/done',
    permission: may.use,
    query: listQuery({ kind: filters.kind }, ['closedAt']),
    reply: page(Task),
    export: exported,
  },
  summary: { method: 'GET', path: '/tasks/summary', permission: may.use, reply: Summary },
  /** For the menu: own open tasks and how many of them are late, at most 100 of each. */
  count: {
    method: 'GET',
    path: '/tasks/count',
    permission: may.use,
    reply: z.object({ open: z.number(), late: z.number() }),
  },
  kinds: {
    method: 'GET',
    path: '/tasks/kinds',
    permission: may.use,
    reply: z.object({ items: z.array(z.object({ kind: z.string(), name: z.string(), module: z.string() })) }),
  },
});
