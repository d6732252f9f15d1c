import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById, HsaId } from '../../../shared/ids.ts';
import { Choice, listQuery, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import { Name, Named, Note, RegistrationNumber, Search, State, UnitKind } from './words.ts';

/** A unit in a list. `validTo` is its last day; the manager is named as shown to everyone. */
export const UnitRow = z.object({
  id: z.uuid(),
  kind: UnitKind,
  name: z.string(),
  hsaId: z.string().nullable(),
  parentId: z.uuid().nullable(),
  parentName: z.string().nullable(),
  managerId: z.uuid().nullable(),
  managerName: z.string().nullable(),
  controller: z.boolean(),
  validFrom: Day,
  validTo: Day.nullable(),
});
export type UnitRow = z.infer<typeof UnitRow>;

/** A unit in the tree; `hasBelow` tells whether there is anything to open. */
export const Twig = UnitRow.pick({ id: true, kind: true, name: true, controller: true, managerName: true }).extend({
  hasBelow: z.boolean(),
});
export type Twig = z.infer<typeof Twig>;

export const Deputy = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  validFrom: Day,
  validTo: Day.nullable(),
});
export type Deputy = z.infer<typeof Deputy>;

/** A move or merger, planned, done, withdrawn, or failed with the code of why. */
export const UnitChange = z.object({
  id: z.uuid(),
  kind: z.enum(['move', 'merge']),
  unitId: z.uuid(),
  unitName: z.string(),
  fromId: z.uuid().nullable(),
  fromName: z.string().nullable(),
  toId: z.uuid(),
  toName: z.string(),
  takesEffectOn: Day,
  state: z.enum(['planned', 'done', 'withdrawn', 'failed']),
  failure: z.string().nullable(),
  note: z.string(),
  decidedBy: z.string().nullable(),
});
export type UnitChange = z.infer<typeof UnitChange>;

/** A unit whole. `above` runs from the region down to the unit above; `changes` concern this unit or came to it, latest first. */
export const Unit = UnitRow.extend({
  version: z.number(),
  registrationNumber: z.string().nullable(),
  mergedIntoId: z.uuid().nullable(),
  mergedIntoName: z.string().nullable(),
  above: z.array(Named),
  deputies: z.array(Deputy),
  changes: z.array(UnitChange),
  mayEdit: z.boolean(),
  mayGiveRoles: z.boolean(),
});
export type Unit = z.infer<typeof Unit>;

const facts = {
  kind: UnitKind,
  name: Name,
  hsaId: HsaId.nullable().default(null),
  registrationNumber: RegistrationNumber.nullable().default(null),
  controller: z.boolean().default(false),
  managerId: z.uuid().nullable().default(null),
};
export const NewUnit = z.object({ id: z.uuid(), ...facts, parentId: z.uuid(), validFrom: Day });
export type NewUnit = z.output<typeof NewUnit>;
export const UnitEdit = z.object({ version: z.number().int(), ...facts });
export type UnitEdit = z.output<typeof UnitEdit>;

/** The first day under the unit `toId`. A day to come is planned; a day that has been is carried out at once. */
export const Move = z.object({ id: z.uuid(), version: z.number().int(), toId: z.uuid(), on: Day, note: Note });
const Fate = z.enum(['move', 'end']);
/** The first day the unit is part of `toId`; what becomes of people's assignments and roles at it. Units below go along. */
export const Merge = Move.extend({ assignments: Fate.default('move'), roles: Fate.default('move') });
export type Merge = z.output<typeof Merge>;

const changes = (path: string, audit: `organisation.${string}`) =>
  ({ method: 'POST', path, permission: may.manageUnits, audit, params: ById, reply: Unit }) as const;

export const unitsApi = contract({
  units: {
    method: 'GET',
    path: '/organisation/units',
    permission: may.read,
    query: listQuery({ kind: UnitKind.optional(), state: State.optional(), within: z.uuid().optional() }, [
      'name',
      'validFrom',
    ]),
    reply: page(UnitRow),
    export: [
      { key: 'name', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'kind', label: { sv: 'Typ', en: 'Kind' } },
      { key: 'hsaId', label: { sv: 'HSA-id', en: 'HSA id' } },
      { key: 'parentName', label: { sv: 'Överordnad', en: 'Unit above' } },
      { key: 'managerName', label: { sv: 'Chef', en: 'Manager' } },
      { key: 'validFrom', label: { sv: 'Giltig från', en: 'Valid from' } },
      { key: 'validTo', label: { sv: 'Giltig till', en: 'Valid to' } },
    ],
  },
  /** One level of the tree as it is today: the units right below one, or the region itself. */
  tree: {
    method: 'GET',
    path: '/organisation/tree',
    permission: may.read,
    query: z.object({ parentId: z.uuid().optional() }),
    reply: z.object({ items: z.array(Twig) }),
  },
  unitChoices: {
    method: 'GET',
    path: '/organisation/units/choices',
    permission: may.read,
    query: z.object({ q: Search, kind: UnitKind.optional(), within: z.uuid().optional() }),
    reply: z.object({ items: z.array(Choice) }),
  },
  unit: {
    method: 'GET',
    path: '/organisation/units/:id',
    permission: may.read,
    audit: 'organisation.opened',
    params: ById,
    reply: Unit,
  },
  createUnit: {
    method: 'POST',
    path: '/organisation/units',
    permission: may.manageUnits,
    audit: 'organisation.unitCreated',
    body: NewUnit,
    reply: Unit,
  },
  editUnit: {
    method: 'PUT',
    path: '/organisation/units/:id',
    permission: may.manageUnits,
    audit: 'organisation.unitEdited',
    params: ById,
    body: UnitEdit,
    reply: Unit,
  },
  moveUnit: { ...changes('/organisation/units/:id/move', 'organisation.unitMoved'), body: Move },
  mergeUnit: { ...changes('/organisation/units/:id/merge', 'organisation.unitMerged'), body: Merge },
  endUnit: {
    ...changes('/organisation/units/:id/end', 'organisation.unitEnded'),
    body: z.object({ version: z.number().int(), on: Day }),
  },
  reopenUnit: {
    ...changes('/organisation/units/:id/reopen', 'organisation.unitReopened'),
    body: z.object({ version: z.number().int() }),
  },
  withdrawChange: {
    ...changes('/organisation/units/:id/changes/:changeId/withdraw', 'organisation.changeWithdrawn'),
    params: ById.extend({ changeId: z.uuid() }),
  },
  addDeputy: {
    ...changes('/organisation/units/:id/deputies', 'organisation.deputyAdded'),
    body: z.object({ id: z.uuid(), personId: z.uuid(), validFrom: Day, validTo: Day.nullable().default(null) }),
  },
  endDeputy: {
    ...changes('/organisation/units/:id/deputies/:deputyId/end', 'organisation.deputyEnded'),
    params: ById.extend({ deputyId: z.uuid() }),
    body: z.object({ on: Day }),
  },
});
