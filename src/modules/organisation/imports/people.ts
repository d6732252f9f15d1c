import type { Context } from '../../../platform/module.ts';
import { type PersonFact, type PersonLine, planPeople } from '../rules/import/people.ts';
import { dayBefore } from '../rules/import/plan.ts';
import { keepingGovernor } from '../service/governor.ts';
import * as store from '../store/import.ts';
import { endDutiesOf, retire } from '../store/person.ts';
import { organisationTexts as say } from '../texts.ts';
import { personColumns } from './columns.ts';
import { defineImport, inPieces } from './define.ts';
import type { Made, Telling } from './told.ts';

function tellingIn({ language }: Context): Telling<PersonFact> {
  const yes = { sv: 'ja', en: 'yes' }[language];
  return {
    label: ({ name, hsaId }) => `${name} (${hsaId})`,
    facts: ({ name, email, title, protectedIdentity, active, endedOn }) => ({
      [say['field.name'][language]]: name,
      [say['field.email'][language]]: email ?? '',
      [say['field.title'][language]]: title,
      [say['field.protected_identity'][language]]: protectedIdentity ? yes : '',
      [say['field.active'][language]]: active ? yes : '',
      [say['field.ended_on'][language]]: endedOn ?? '',
    }),
  };
}

/** Who is not in the file has left already: the day before was the last. */
async function leave({ db, today }: Context, people: readonly PersonFact[]): Promise<void> {
  const ids = people.map(({ id }) => id);
  const yesterday = dayBefore(today.toString());
  await store.setLastDayOf(db, ids, yesterday);
  await endDutiesOf(db, ids, yesterday);
  await retire(db, today.toString());
}

/** The region's people, by HSA-id. */
export const peopleImport = defineImport<PersonLine, PersonFact, Made<PersonFact>>({
  kind: 'organisation.people',
  title: { sv: 'Personer', en: 'People' },
  text: {
    sv: 'En rad för varje person: HSA-id, namn, e-post, titel och om identiteten är skyddad.',
    en: 'A row for each person: HSA id, name, e-mail, title and whether the identity is protected.',
  },
  columns: personColumns,
  plan: async (context, lines, making) => ({
    ...planPeople(lines, await store.storedPeople(context.db), making),
    telling: tellingIn(context),
  }),
  write: async (context, { plan: { created, changed, ended } }, tell) => {
    const { db } = context;
    await inPieces(created, tell, (piece) => store.insertPeople(db, piece));
    const after = changed.map((change) => change.after);
    await inPieces(after, tell, (piece) => store.updatePeople(db, piece));
    if (ended.length > 0) await keepingGovernor(context, null, () => leave(context, ended));
    tell(ended.length);
  },
});
