import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { roleIds } from '../../../shared/role.ts';
import { may } from '../permissions.ts';
import { IncidentKind } from './words.ts';

const line = z.string().trim().min(3).max(300);
const long = z.string().trim().max(3000).default('');
const stepKey = z.string().trim().min(1).max(60);
const reason = z.string().trim().min(3).max(2000);

/** One step: what is done, by whom and within how many days. Its title becomes the title of an action. */
export const PlaybookStep = z.object({
  key: stepKey,
  role: z.enum(roleIds),
  days: z.number().int().min(0).max(365),
  title: z.object({ sv: line, en: line }),
  text: z.object({ sv: long, en: long }),
});
export type PlaybookStep = z.output<typeof PlaybookStep>;

/** What is done at an incident of a kind; a change makes a new version and none is ever lost. */
export const Playbook = z.object({
  id: z.uuid(),
  kind: IncidentKind,
  number: z.number(),
  steps: z.array(PlaybookStep),
  note: z.string(),
  madeAt: z.string(),
  madeBy: z.string().nullable(),
});
export type Playbook = z.infer<typeof Playbook>;

export const NewPlaybook = z.object({
  id: z.uuid(),
  kind: IncidentKind,
  /** The version it takes over from; another made meanwhile is refused. */
  after: z.number().int(),
  steps: z.array(PlaybookStep).min(1).max(40),
  /** What was changed and why. */
  note: z.string().trim().min(3).max(2000),
});
export type NewPlaybook = z.output<typeof NewPlaybook>;

const Person = z.object({ id: z.uuid(), name: z.string() });

/** A step as a case is offered it: whom it falls to there, by when, and whether it was taken up or left out. */
export const CaseStep = PlaybookStep.extend({
  /** The nearest holder of the role; null where there is none. */
  person: Person.nullable(),
  dueOn: z.string(),
  choice: z
    .object({
      chosen: z.boolean(),
      /** The action it became; null in an exercise, which makes none. */
      actionId: z.uuid().nullable(),
      reason: z.string(),
      at: z.string(),
      by: z.string().nullable(),
    })
    .nullable(),
});
export type CaseStep = z.infer<typeof CaseStep>;

export const CasePlaybook = z.object({
  id: z.uuid(),
  kind: IncidentKind,
  number: z.number().nullable(),
  exercise: z.boolean(),
  /** Whether the actor may take up and leave out steps now. */
  mayChoose: z.boolean(),
  steps: z.array(CaseStep),
});
export type CasePlaybook = z.infer<typeof CasePlaybook>;

export const playbookApi = contract({
  /** The version in force for each kind. */
  playbooks: {
    method: 'GET',
    path: '/incident-playbooks',
    permission: may.work,
    reply: z.object({ items: z.array(Playbook) }),
  },
  playbookVersions: {
    method: 'GET',
    path: '/incident-playbooks/versions',
    permission: may.work,
    query: z.object({ kind: IncidentKind }),
    reply: z.object({ items: z.array(Playbook) }),
  },
  changePlaybook: {
    method: 'POST',
    path: '/incident-playbooks',
    permission: may.editPlaybooks,
    audit: 'incidents.playbook-changed',
    body: NewPlaybook,
    reply: Playbook,
  },
  casePlaybook: {
    method: 'GET',
    path: '/incidents/:id/playbook',
    permission: may.work,
    params: ById,
    reply: CasePlaybook,
  },
  /** Takes up a step: it becomes an action with an owner and a day, linked to the case. `id` is the action's. */
  chooseStep: {
    method: 'POST',
    path: '/incidents/:id/playbook-steps',
    permission: may.handle,
    audit: 'incidents.step-chosen',
    params: ById,
    body: z.object({ id: z.uuid(), step: stepKey, ownerId: z.uuid(), dueOn: Day }),
    reply: CasePlaybook,
  },
  leaveOutStep: {
    method: 'POST',
    path: '/incidents/:id/playbook-steps/leave-out',
    permission: may.handle,
    audit: 'incidents.step-left-out',
    params: ById,
    body: z.object({ step: stepKey, reason }),
    reply: CasePlaybook,
  },
});
