import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { Choice } from '../../../shared/list.ts';
import { CellState } from '../../../shared/sheet-contract.ts';
import { may } from '../permissions.ts';
import { AssessmentStatus, Certainty, Flag, language, MappingRelation, Ref } from './words.ts';

/** How many requirements stand in each state; together all that are assessable, chosen and not retired. */
export const StatusCounts = z.record(AssessmentStatus, z.number());
export type StatusCounts = z.infer<typeof StatusCounts>;

export const FrameworkRow = z.object({
  id: z.uuid(),
  urn: z.string(),
  version: z.number(),
  refId: z.string(),
  name: z.string(),
  language,
  provider: z.string(),
  origin: z.enum(['builtin', 'imported']),
  nodes: z.number(),
  assessable: z.number(),
  /** Null when no unit was asked for. */
  statuses: StatusCounts.nullable(),
});
export type FrameworkRow = z.infer<typeof FrameworkRow>;

/** An implementation group of a framework; `selected`: the unit is measured by it. */
export const Group = z.object({ id: z.string(), name: z.string(), nodes: z.number(), selected: z.boolean() });

/** How a requirement stands at a unit: its own assessment, or the nearest one above. */
export const Standing = z.object({
  status: AssessmentStatus,
  /** The unit whose assessment it is; null when nobody at or above has assessed it. */
  from: Ref.nullable(),
  /** The unit asked for has said it itself. */
  own: z.boolean(),
  documents: z.number(),
  safeguards: z.number(),
  evidence: z.number(),
  /** The last day that all that shows it today still does; null when nothing runs out. */
  shownUntil: z.string().nullable(),
  nextCheckOn: z.string().nullable(),
  state: CellState,
  flags: z.array(Flag),
});
export type Standing = z.infer<typeof Standing>;

/** A requirement or a heading, in the file's order; `parentId` and `depth` (from 1) make the tree. */
export const NodeRow = z.object({
  id: z.uuid(),
  parentId: z.uuid().nullable(),
  refId: z.string(),
  name: z.string(),
  language,
  depth: z.number(),
  assessable: z.boolean(),
  /** Belongs to no group, or to one the unit is measured by. */
  selected: z.boolean(),
  /** Gone from the present version of the framework; here only because it was assessed. */
  retired: z.boolean(),
  standing: Standing.nullable(),
});
export type NodeRow = z.infer<typeof NodeRow>;

export const Selection = z.object({
  from: Ref.nullable(),
  groups: z.array(z.string()).nullable(),
  version: z.number().nullable(),
});

export const Framework = FrameworkRow.extend({
  description: z.string(),
  source: z.string(),
  copyright: z.string().nullable(),
  loadedAt: z.string(),
  loadedBy: z.string().nullable(),
  groups: z.array(Group),
  /** The unit's choice of groups (`groups` null: all), where it comes from, and the version of its own choice. */
  selection: Selection.nullable(),
  tree: z.array(NodeRow),
  mayAssess: z.boolean(),
  mayFreeze: z.boolean(),
});
export type Framework = z.infer<typeof Framework>;

/** A requirement in another framework that a mapping set joins this one to, and how it stands at the unit asked for. */
export const MappedNode = z.object({
  node: z.object({ id: z.uuid(), refId: z.string(), name: z.string(), language }),
  framework: z.object({ id: z.uuid(), refId: z.string(), name: z.string() }),
  /** Read from the requirement this is listed under. */
  relation: MappingRelation,
  /** 0–10, how far the one speaks for the other; null when the set does not say. */
  strength: z.number().nullable(),
  reason: z.string(),
  set: z.object({ urn: z.string(), name: z.string(), source: z.string() }),
  status: AssessmentStatus.nullable(),
});
export type MappedNode = z.infer<typeof MappedNode>;

export const NodeDetail = z.object({
  id: z.uuid(),
  framework: z.object({ id: z.uuid(), refId: z.string(), name: z.string(), version: z.number() }),
  refId: z.string(),
  name: z.string(),
  text: z.string(),
  language,
  assessable: z.boolean(),
  groups: z.array(z.string()),
  source: z.string().nullable(),
  certainty: Certainty,
  retired: z.boolean(),
  /** The headings above, from the top. */
  above: z.array(z.object({ id: z.uuid(), refId: z.string(), name: z.string() })),
  mappings: z.array(MappedNode),
});
export type NodeDetail = z.infer<typeof NodeDetail>;

const AtUnit = z.object({ unitId: z.uuid().optional() });

export const frameworksApi = contract({
  frameworks: {
    method: 'GET',
    path: '/requirements/frameworks',
    permission: may.readFrameworks,
    query: AtUnit,
    reply: z.object({ items: z.array(FrameworkRow) }),
  },
  framework: {
    method: 'GET',
    path: '/requirements/frameworks/:id',
    permission: may.readFrameworks,
    params: ById,
    query: AtUnit,
    reply: Framework,
  },
  removeFramework: {
    method: 'DELETE',
    path: '/requirements/frameworks/:id',
    permission: may.manageFrameworks,
    audit: 'requirements.framework-removed',
    params: ById,
    reply: ById,
  },
  /** Chooses groups for a unit and all below; `groups` null goes back to what holds above. */
  select: {
    method: 'PUT',
    path: '/requirements/frameworks/:id/selection',
    permission: may.assess,
    audit: 'requirements.groups-selected',
    params: ById,
    body: z.object({
      unitId: z.uuid(),
      version: z.number().int().nullable(),
      groups: z.array(z.string().max(200)).max(200).nullable(),
    }),
    reply: Selection,
  },
  nodeChoices: {
    method: 'GET',
    path: '/requirements/nodes/choices',
    permission: may.readFrameworks,
    query: z.object({ q: z.string().trim().max(200).default(''), frameworkId: z.uuid().optional() }),
    reply: z.object({ items: z.array(Choice) }),
  },
  node: {
    method: 'GET',
    path: '/requirements/nodes/:id',
    permission: may.readFrameworks,
    params: ById,
    reply: NodeDetail,
  },
});
