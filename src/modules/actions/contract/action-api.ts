import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { Choice, listQuery, page } from '../../../shared/list.ts';
import { AsFile, SheetReply } from '../../../shared/sheet-contract.ts';
import { may } from '../permissions.ts';
import {
  Action,
  ActionChange,
  ActionQuery,
  ActionRow,
  Board,
  Cancelling,
  DueMove,
  EffectCheck,
  LinkedAction,
  NewAction,
  Progress,
  UnitLoad,
} from './action.ts';

const within = z.object({ unitId: z.uuid().optional() });

export const actionApi = contract({
  list: {
    method: 'GET',
    path: '/actions',
    permission: may.do,
    query: ActionQuery,
    reply: page(ActionRow),
    export: [
      { key: 'number', label: { sv: 'Nummer', en: 'Number' } },
      { key: 'title', label: { sv: 'Åtgärd', en: 'Action' } },
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'ownerName', label: { sv: 'Ansvarig', en: 'Owner' } },
      { key: 'dueOn', label: { sv: 'Klar senast', en: 'Due' } },
      { key: 'timesMoved', label: { sv: 'Gånger flyttad', en: 'Times moved' } },
      { key: 'priority', label: { sv: 'Prioritet', en: 'Priority' } },
      { key: 'status', label: { sv: 'Status', en: 'Status' } },
      { key: 'percent', label: { sv: 'Procent klart', en: 'Percent done' } },
      { key: 'checkOn', label: { sv: 'Effekten kontrolleras', en: 'Effect checked on' } },
      { key: 'effect', label: { sv: 'Effekt', en: 'Effect' } },
    ],
  },
  board: { method: 'GET', path: '/actions/board', permission: may.do, query: within, reply: Board },
  byUnit: {
    method: 'GET',
    path: '/actions/by-unit',
    permission: may.read,
    query: listQuery({ unitId: z.uuid().optional() }, ['late', 'open', 'unit']),
    reply: page(UnitLoad),
    export: [
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'open', label: { sv: 'Öppna', en: 'Open' } },
      { key: 'late', label: { sv: 'Försenade', en: 'Late' } },
      { key: 'soon', label: { sv: 'Klara inom 30 dagar', en: 'Due within 30 days' } },
      { key: 'mostDaysLate', label: { sv: 'Mest försenad, dagar', en: 'Most days late' } },
    ],
  },
  choices: {
    method: 'GET',
    path: '/actions/choices',
    permission: may.do,
    query: z.object({ q: z.string().trim().max(200).default('') }),
    reply: z.object({ items: z.array(Choice) }),
  },
  /** The actions linked to a record of any kind, whichever way the link goes. */
  ofRecord: {
    method: 'GET',
    path: '/actions/of-record/:id',
    permission: may.do,
    params: ById,
    reply: z.object({ items: z.array(LinkedAction) }),
  },
  create: {
    method: 'POST',
    path: '/actions',
    permission: may.edit,
    audit: 'actions.created',
    body: NewAction,
    reply: Action,
  },
  get: {
    method: 'GET',
    path: '/actions/:id',
    permission: may.do,
    audit: 'actions.opened',
    params: ById,
    reply: Action,
  },
  change: {
    method: 'PUT',
    path: '/actions/:id',
    permission: may.edit,
    audit: 'actions.changed',
    params: ById,
    body: ActionChange,
    reply: Action,
  },
  /** Moves the due day, for a reason; counted. A day for the check that is passed by moves on by as much. */
  move: {
    method: 'POST',
    path: '/actions/:id/move',
    permission: may.edit,
    audit: 'actions.moved',
    params: ById,
    body: DueMove,
    reply: Action,
  },
  /** How far it has come; the owner's to tell. */
  progress: {
    method: 'POST',
    path: '/actions/:id/progress',
    permission: may.do,
    audit: 'actions.progressed',
    params: ById,
    body: Progress,
    reply: Action,
  },
  cancel: {
    method: 'POST',
    path: '/actions/:id/cancel',
    permission: may.edit,
    audit: 'actions.cancelled',
    params: ById,
    body: Cancelling,
    reply: Action,
  },
  /** Judges whether it helped. */
  check: {
    method: 'POST',
    path: '/actions/:id/check',
    permission: may.do,
    audit: 'actions.effect-checked',
    params: ById,
    body: EffectCheck,
    reply: Action,
  },
  sheet: { method: 'GET', path: '/actions/:id/sheet', permission: may.do, params: ById, reply: SheetReply },
  file: {
    method: 'GET',
    path: '/actions/:id/file',
    permission: may.do,
    audit: 'actions.printed',
    params: ById,
    query: AsFile,
    download: true,
    reply: z.any(),
  },
});
