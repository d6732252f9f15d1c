import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { NewPerson, Person, PersonEdit, peopleApi } from '../contract/person.ts';
import * as store from '../store/person.ts';
import { keepingGovernor } from './governor.ts';
import { found, saved } from './saved.ts';

type Own = Pick<typeof peopleApi, 'people' | 'personChoices' | 'person' | 'createPerson' | 'editPerson' | 'endPerson'>;

type Ending = { version: number; on: string };

export const personWhole = async ({ db, today }: Context, id: string): Promise<Person> =>
  found(await store.wholePerson(db, id, today.toString()), id);

/** Only people in service get duties. */
export async function refuseInactive({ db }: Context, ids: readonly string[]): Promise<void> {
  const active = await store.activeAmong(db, ids);
  if (ids.some((id) => !active.has(id))) throw new Problem('organisation.person-not-active', 409);
}

async function refuseTaken({ db }: Context, id: string, { hsaId }: NewPerson | PersonEdit): Promise<void> {
  if (await store.personWithHsaId(db, hsaId, id))
    throw new Problem('input.invalid', 422, {}, [{ path: 'body.hsaId', message: 'organisation.hsa-id-taken' }]);
}

async function leave({ db, today }: Context, id: string, { version, on }: Ending): Promise<boolean> {
  if (!(await store.setEndedOn(db, id, version, on))) return false;
  await store.endDutiesOf(db, [id], on);
  await store.retire(db, today.toString());
  return true;
}

async function endPerson(context: Context, id: string, ending: Ending): Promise<Person> {
  await personWhole(context, id);
  const changed = await keepingGovernor(context, ending.on, () => leave(context, id, ending));
  context.note({ detail: { on: ending.on } });
  return saved(context, changed, { id, version: ending.version, load: personWhole });
}

export const personHandlers: Handlers<Own> = {
  people: ({ db, today }, { query }) => store.personPage(db, query, today.toString()),
  personChoices: async ({ db, today }, { query }) => ({
    items: await store.personChoices(db, query.q, query.unitId, today.toString()),
  }),
  person: (context, { params }) => personWhole(context, params.id),
  createPerson: async (context, { body }) => {
    await refuseTaken(context, body.id, body);
    await store.insertPerson(context.db, body);
    return personWhole(context, body.id);
  },
  editPerson: async (context, { params: { id }, body }) => {
    await personWhole(context, id);
    await refuseTaken(context, id, body);
    const changed = await store.updatePerson(context.db, id, body);
    return saved(context, changed, { id, version: body.version, load: personWhole });
  },
  endPerson: (context, { params, body }) => endPerson(context, params.id, body),
};
