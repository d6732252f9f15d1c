import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { Choice, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import {
  CaseChange,
  Closing,
  Incident,
  IncidentQuery,
  IncidentRow,
  NewAwareness,
  NewNote,
  TimelineEntry,
} from './case.ts';
import { NewMessage } from './report.ts';

const reason = z.string().trim().min(3).max(2000);
const seen = { version: z.number().int() };

export const caseApi = contract({
  list: {
    method: 'GET',
    path: '/incidents',
    permission: may.work,
    query: IncidentQuery,
    reply: page(IncidentRow),
    export: [
      { key: 'number', label: { sv: 'Nummer', en: 'Number' } },
      { key: 'title', label: { sv: 'Ärende', en: 'Case' } },
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'category', label: { sv: 'Sort', en: 'Sort' } },
      { key: 'kind', label: { sv: 'Händelse', en: 'Kind' } },
      { key: 'state', label: { sv: 'Status', en: 'Status' } },
      { key: 'exercise', label: { sv: 'Övning', en: 'Exercise' } },
      { key: 'personalData', label: { sv: 'Personuppgifter', en: 'Personal data' } },
      { key: 'noticedAt', label: { sv: 'Upptäckt', en: 'Noticed' } },
      { key: 'receivedAt', label: { sv: 'Rapporterad', en: 'Reported' } },
      { key: 'nextDueAt', label: { sv: 'Nästa tidsgräns', en: 'Next limit' } },
    ],
  },
  choices: {
    method: 'GET',
    path: '/incidents/choices',
    permission: may.work,
    query: z.object({ q: z.string().trim().max(200).default('') }),
    reply: z.object({ items: z.array(Choice) }),
  },
  get: {
    method: 'GET',
    path: '/incidents/:id',
    permission: may.work,
    audit: 'incidents.opened',
    params: ById,
    reply: Incident,
  },
  /** Facts, title, unit and marks; answers what they now are. Triage is asked for again apart. */
  change: {
    method: 'PUT',
    path: '/incidents/:id',
    permission: may.work,
    audit: 'incidents.changed',
    params: ById,
    body: CaseChange,
    reply: Incident,
  },
  /** An event has been looked at. */
  assess: {
    method: 'POST',
    path: '/incidents/:id/assess',
    permission: may.handle,
    audit: 'incidents.assessed',
    params: ById,
    body: z.object({ ...seen, reason }),
    reply: Incident,
  },
  /** It is an incident. */
  confirm: {
    method: 'POST',
    path: '/incidents/:id/confirm',
    permission: may.handle,
    audit: 'incidents.confirmed',
    params: ById,
    body: z.object({ ...seen, reason }),
    reply: Incident,
  },
  /** It is none; the reporter is told. */
  dismiss: {
    method: 'POST',
    path: '/incidents/:id/dismiss',
    permission: may.handle,
    audit: 'incidents.dismissed',
    params: ById,
    body: z.object({ ...seen, reason }),
    reply: Incident,
  },
  close: {
    method: 'POST',
    path: '/incidents/:id/close',
    permission: may.handle,
    audit: 'incidents.closed',
    params: ById,
    body: Closing,
    reply: Incident,
  },
  reopen: {
    method: 'POST',
    path: '/incidents/:id/reopen',
    permission: may.handle,
    audit: 'incidents.reopened',
    params: ById,
    body: z.object({ ...seen, reason }),
    reply: Incident,
  },
  /** Who works on it; being named opens the case to them. */
  setHandlers: {
    method: 'PUT',
    path: '/incidents/:id/handlers',
    permission: may.handle,
    audit: 'incidents.handlers-set',
    params: ById,
    body: z.object({ ...seen, personIds: z.array(z.uuid()).max(30) }),
    reply: Incident,
  },
  handlerChoices: {
    method: 'GET',
    path: '/incidents/:id/handler-choices',
    permission: may.handle,
    params: ById,
    query: z.object({ q: z.string().trim().max(200).default('') }),
    reply: z.object({ items: z.array(Choice) }),
  },
  addAwareness: {
    method: 'POST',
    path: '/incidents/:id/awareness',
    permission: may.work,
    audit: 'incidents.awareness-added',
    params: ById,
    body: NewAwareness,
    reply: Incident,
  },
  withdrawAwareness: {
    method: 'POST',
    path: '/incidents/:id/awareness/:awarenessId/withdraw',
    permission: may.decide,
    audit: 'incidents.awareness-withdrawn',
    params: z.object({ id: z.uuid(), awarenessId: z.uuid() }),
    body: z.object({ reason }),
    reply: Incident,
  },
  /** Whoever works on the case adds a file: evidence, with its SHA-256 in the trail. */
  attach: {
    method: 'POST',
    path: '/incidents/:id/attachments',
    permission: may.work,
    audit: 'incidents.attached',
    params: ById,
    upload: true,
    reply: ById,
  },
  timeline: {
    method: 'GET',
    path: '/incidents/:id/timeline',
    permission: may.work,
    params: ById,
    query: z.object({ after: z.string().max(1000).optional() }),
    reply: z.object({ items: z.array(TimelineEntry), next: z.string().nullable() }),
  },
  note: {
    method: 'POST',
    path: '/incidents/:id/timeline',
    permission: may.work,
    audit: 'incidents.noted',
    params: ById,
    body: NewNote,
    reply: TimelineEntry,
  },
  /** A handler answers the one who reported. */
  writeToReporter: {
    method: 'POST',
    path: '/incidents/:id/reports/:reportId/messages',
    permission: may.work,
    audit: 'incidents.handler-wrote',
    params: z.object({ id: z.uuid(), reportId: z.uuid() }),
    body: NewMessage,
    reply: Incident,
  },
  /** Puts this case into another: its reports go there, and it ends. */
  merge: {
    method: 'POST',
    path: '/incidents/:id/merge',
    permission: may.handle,
    audit: 'incidents.merged',
    params: ById,
    body: z.object({ ...seen, intoId: z.uuid(), reason }),
    reply: Incident,
  },
  /** Makes a new case out of a part of this one; answers the new. */
  split: {
    method: 'POST',
    path: '/incidents/:id/split',
    permission: may.handle,
    audit: 'incidents.split',
    params: ById,
    body: z.object({ id: z.uuid(), title: z.string().trim().min(3).max(200), unitId: z.uuid(), reason }),
    reply: Incident,
  },
});
