import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById, HsaId } from '../../../shared/ids.ts';
import { Choice, listQuery, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import { Name, Named, Purpose, Reach, Search, State } from './words.ts';

/** A person in a list, with the units of the assignments held today. `endedOn` is the last day in service. */
export const PersonRow = z.object({
  id: z.uuid(),
  hsaId: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  title: z.string(),
  protectedIdentity: z.boolean(),
  active: z.boolean(),
  endedOn: Day.nullable(),
  units: z.array(z.string()),
});
export type PersonRow = z.infer<typeof PersonRow>;

/** A person whole. `manages` are the units the person is manager of. */
export const Person = PersonRow.extend({ version: z.number(), manages: z.array(Named), mayEdit: z.boolean() });
export type Person = z.infer<typeof Person>;

const facts = {
  hsaId: HsaId,
  name: Name,
  email: z.email().nullable().default(null),
  title: z.string().trim().max(200).default(''),
  protectedIdentity: z.boolean().default(false),
};
export const NewPerson = z.object({ id: z.uuid(), ...facts });
export type NewPerson = z.output<typeof NewPerson>;
export const PersonEdit = z.object({ version: z.number().int(), ...facts });
export type PersonEdit = z.output<typeof PersonEdit>;

export const Assignment = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  unitId: z.uuid(),
  unitName: z.string(),
  purpose: Purpose,
  validFrom: Day,
  validTo: Day.nullable(),
});
export type Assignment = z.infer<typeof Assignment>;

export const NewAssignment = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  unitId: z.uuid(),
  purpose: Purpose,
  validFrom: Day,
  validTo: Day.nullable().default(null),
});
export type NewAssignment = z.output<typeof NewAssignment>;

/** The last day; earlier than the first day means it never was. */
export const End = z.object({ on: Day });
const Done = z.object({ id: z.uuid() });

export const peopleApi = contract({
  people: {
    method: 'GET',
    path: '/organisation/people',
    permission: may.read,
    query: listQuery({ unitId: z.uuid().optional(), reach: Reach, state: State.exclude(['coming']).optional() }, [
      'name',
      'title',
    ]),
    reply: page(PersonRow),
    export: [
      { key: 'hsaId', label: { sv: 'HSA-id', en: 'HSA id' } },
      { key: 'name', label: { sv: 'Namn', en: 'Name' } },
      { key: 'email', label: { sv: 'E-post', en: 'E-mail' } },
      { key: 'title', label: { sv: 'Titel', en: 'Title' } },
      { key: 'units', label: { sv: 'Enheter', en: 'Units' } },
      { key: 'endedOn', label: { sv: 'Sista dag', en: 'Last day' } },
    ],
  },
  personChoices: {
    method: 'GET',
    path: '/organisation/people/choices',
    permission: may.read,
    query: z.object({ q: Search, unitId: z.uuid().optional() }),
    reply: z.object({ items: z.array(Choice) }),
  },
  person: {
    method: 'GET',
    path: '/organisation/people/:id',
    permission: may.read,
    audit: 'organisation.opened',
    params: ById,
    reply: Person,
  },
  createPerson: {
    method: 'POST',
    path: '/organisation/people',
    permission: may.managePeople,
    audit: 'organisation.personCreated',
    body: NewPerson,
    reply: Person,
  },
  editPerson: {
    method: 'PUT',
    path: '/organisation/people/:id',
    permission: may.managePeople,
    audit: 'organisation.personEdited',
    params: ById,
    body: PersonEdit,
    reply: Person,
  },
  /** Ends the person's service: assignments and roles last no longer than that day. */
  endPerson: {
    method: 'POST',
    path: '/organisation/people/:id/end',
    permission: may.managePeople,
    audit: 'organisation.personEnded',
    params: ById,
    body: End.extend({ version: z.number().int() }),
    reply: Person,
  },
  assignments: {
    method: 'GET',
    path: '/organisation/assignments',
    permission: may.read,
    query: listQuery(
      { personId: z.uuid().optional(), unitId: z.uuid().optional(), reach: Reach, state: State.optional() },
      ['validFrom', 'personName'],
    ),
    reply: page(Assignment),
    export: [
      { key: 'personName', label: { sv: 'Person', en: 'Person' } },
      { key: 'unitName', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'purpose', label: { sv: 'Ändamål', en: 'Purpose' } },
      { key: 'validFrom', label: { sv: 'Giltig från', en: 'Valid from' } },
      { key: 'validTo', label: { sv: 'Giltig till', en: 'Valid to' } },
    ],
  },
  addAssignment: {
    method: 'POST',
    path: '/organisation/assignments',
    permission: may.manageAssignments,
    audit: 'organisation.assignmentAdded',
    body: NewAssignment,
    reply: Assignment,
  },
  endAssignment: {
    method: 'POST',
    path: '/organisation/assignments/:id/end',
    permission: may.manageAssignments,
    audit: 'organisation.assignmentEnded',
    params: ById,
    body: End,
    reply: Done,
  },
});
