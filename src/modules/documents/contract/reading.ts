import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { listQuery, page } from '../../../shared/list.ts';
import { roleIds } from '../../../shared/role.ts';
import { may } from '../permissions.ts';
import { Mine } from './mine.ts';
import { many, PersonRef, ReadAnswer, UnitRef } from './words.ts';

export type { Mine, MyTask } from './mine.ts';

const RoleId = z.enum(roleIds);

/**
 * People asked to read a version, bound to its hash.
 *
 * Units without roles: all who work there or below. Units with roles: those who hold the roles there or below. Roles without
 * units: those who hold them anywhere. `status` is `asking` while a large request is being sent out (`people` so far of
 * `expected`), `complete` when all have answered, `closed` when the owner ended it, `withdrawn` when a later version or a
 * withdrawal overtook it.
 */
export const ReadRequest = z.object({
  id: z.uuid(),
  documentId: z.uuid(),
  versionNumber: z.number(),
  contentSha256: z.string(),
  dueOn: z.string(),
  note: z.string(),
  status: z.enum(['asking', 'open', 'complete', 'closed', 'withdrawn']),
  askedAt: z.string(),
  askedBy: PersonRef.nullable(),
  units: z.array(UnitRef),
  roles: z.array(z.string()),
  named: z.number(),
  expected: z.number(),
  people: z.number(),
  read: z.number(),
  notUnderstood: z.number(),
  remaining: z.number(),
  /** Read only after the day. */
  late: z.number(),
  /** Asked anew since a later version changed something that matters. */
  again: z.boolean(),
});
export type ReadRequest = z.infer<typeof ReadRequest>;

/** How far one unit has come, those below it included. `below`: there are units to open further down. */
export const UnitProgress = z.object({
  unitId: z.uuid(),
  unit: z.string(),
  people: z.number(),
  read: z.number(),
  notUnderstood: z.number(),
  remaining: z.number(),
  below: z.boolean(),
});
export type UnitProgress = z.infer<typeof UnitProgress>;

export const AskedPerson = z.object({
  id: z.uuid(),
  name: z.string(),
  unitId: z.uuid(),
  unit: z.string(),
  answer: ReadAnswer.nullable(),
  answeredAt: z.string().nullable(),
});
export type AskedPerson = z.infer<typeof AskedPerson>;

/** "I do not understand": the question, the owner's answer, and when the person then confirmed. */
export const ReadQuestion = z.object({
  id: z.uuid(),
  requestId: z.uuid(),
  versionNumber: z.number(),
  person: PersonRef,
  unit: z.string(),
  question: z.string(),
  askedAt: z.string(),
  reply: z.string(),
  repliedAt: z.string().nullable(),
  repliedBy: z.string().nullable(),
  confirmedAt: z.string().nullable(),
});
export type ReadQuestion = z.infer<typeof ReadQuestion>;

export const AskedPeopleQuery = listQuery(
  {
    answer: z.enum(['none', 'read', 'notUnderstood']).optional(),
    unitId: z.uuid().optional(),
  },
  ['name'],
);
export type AskedPeopleQuery = z.output<typeof AskedPeopleQuery>;
export const QuestionQuery = listQuery({ open: z.enum(['1', '0']).optional() }, ['askedAt']);
export type QuestionQuery = z.output<typeof QuestionQuery>;

const target = { unitIds: z.array(z.uuid()), roles: z.array(RoleId), personIds: z.array(z.uuid()) };

export const readingApi = contract({
  /** How many would be asked: `people`, of whom `already` are asked to read this version and `mayNotRead` may not see it. */
  previewReading: {
    method: 'GET',
    path: '/documents/:id/reading/preview',
    permission: may.edit,
    params: ById,
    query: z.object({ unitIds: many(z.uuid()), roles: many(RoleId), personIds: many(z.uuid()) }),
    reply: z.object({ people: z.number(), already: z.number(), mayNotRead: z.number() }),
  },
  askToRead: {
    method: 'POST',
    path: '/documents/:id/reading',
    permission: may.edit,
    audit: 'documents.reading-asked',
    params: ById,
    body: z.object({
      id: z.uuid(),
      contentSha256: z.string().max(100),
      unitIds: target.unitIds.max(500).default([]),
      roles: target.roles.max(50).default([]),
      personIds: target.personIds.max(500).default([]),
      dueOn: Day,
      note: z.string().trim().max(2000).default(''),
    }),
    reply: ReadRequest,
  },
  readRequests: {
    method: 'GET',
    path: '/documents/:id/reading',
    permission: may.followReading,
    params: ById,
    reply: z.object({ items: z.array(ReadRequest) }),
  },
  readRequest: {
    method: 'GET',
    path: '/documents/reading/:id',
    permission: may.followReading,
    params: ById,
    reply: ReadRequest,
  },
  /** Right below a unit; without one, below the lowest unit that holds everyone asked. `unit` is where one looks, `above` one step up. */
  readProgress: {
    method: 'GET',
    path: '/documents/reading/:id/progress',
    permission: may.followReading,
    params: ById,
    query: z.object({ unitId: z.uuid().optional() }),
    reply: z.object({ unit: UnitRef.nullable(), above: UnitRef.nullable(), items: z.array(UnitProgress) }),
  },
  askedPeople: {
    method: 'GET',
    path: '/documents/reading/:id/people',
    permission: may.followReading,
    params: ById,
    query: AskedPeopleQuery,
    reply: page(AskedPerson),
    export: [
      { key: 'name', label: { sv: 'Namn', en: 'Name' } },
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'answer', label: { sv: 'Svar', en: 'Answer' } },
      { key: 'answeredAt', label: { sv: 'Svarade', en: 'Answered' } },
    ],
  },
  closeReading: {
    method: 'POST',
    path: '/documents/reading/:id/close',
    permission: may.edit,
    audit: 'documents.reading-closed',
    params: ById,
    body: z.object({}),
    reply: ReadRequest,
  },
  /** Answers that one has read and understood, or what one does not understand. `contentSha256` is that of the version read. */
  confirmReading: {
    method: 'POST',
    path: '/documents/:id/read',
    permission: may.answer,
    audit: 'documents.read-answered',
    params: ById,
    body: z.object({
      contentSha256: z.string().max(100),
      answer: ReadAnswer,
      question: z.string().trim().max(5000).default(''),
    }),
    reply: Mine,
  },
  readQuestions: {
    method: 'GET',
    path: '/documents/:id/questions',
    permission: may.answer,
    params: ById,
    query: QuestionQuery,
    reply: page(ReadQuestion),
  },
  answerQuestion: {
    method: 'POST',
    path: '/documents/questions/:id/reply',
    permission: may.answer,
    audit: 'documents.question-answered',
    params: ById,
    body: z.object({ reply: z.string().trim().min(1).max(5000) }),
    reply: ReadQuestion,
  },
});
