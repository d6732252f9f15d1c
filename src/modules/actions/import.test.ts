import { beforeAll, describe, expect, test } from 'vitest';
import { importsApi } from '../../shared/import.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { anHsaId, anOrganisation, aPersonWith, type Organisation } from '../organisation/testing.ts';

const region = aRegion();
const owner = anHsaId('A');
let org: Organisation;
let coordinator: Caller;

beforeAll(async () => {
  org = await anOrganisation(region);
  await aPersonWith(region, 'unitManager', org.units.ward, { hsaId: owner });
  coordinator = await region.as(org.people.hospitalCoordinator);
});

/** What the wizard does: upload, look, apply. */
async function bring(content: string, { look = false } = {}) {
  const file = { name: 'fil.csv', content, mediaType: 'text/csv' };
  const { id, mapping } = await (await coordinator.upload(importsApi.upload, file, { kind: 'actions.actions' })).json();
  const asked = { params: { id }, body: { mapping } };
  const api = coordinator.use(importsApi);
  return look ? api.preview(asked) : api.apply(asked);
}
const heads = 'Åtgärd;Enhet;Ansvarig;Klar senast;Prioritet;Status';

describe('importing actions', () => {
  test('brings in rows once, by the unit’s name and the owner’s HSA-id', async () => {
    const rows = `${heads}\nKvittera kort;Avdelning 3;${owner};2027-01-31;hög;pågår\nLås skåpet;avdelning 3;${owner};2027-02-28;;`;
    expect(await bring(rows)).toMatchObject({ created: 2, unchanged: 0 });
    expect(await bring(rows)).toMatchObject({ created: 0, unchanged: 2 });
    expect(await region.query('select title, priority, status from actions.action order by due_on')).toEqual([
      { title: 'Kvittera kort', priority: 'high', status: 'ongoing' },
      { title: 'Lås skåpet', priority: 'normal', status: 'planned' },
    ]);
  });

  test('says row by row what is wrong, and brings in nothing', async () => {
    const rows = `${heads}\nEn;Ingenstans;${owner};2027-01-31;;\nTvå;Avdelning 3;SE2321009009-X9;2027-01-31;;`;
    const preview = await bring(rows, { look: true });
    expect(preview).toMatchObject({
      errors: [
        { row: 2, column: 'Enhet', message: 'Ingen enhet heter ”Ingenstans”.' },
        { row: 3, column: 'Ansvarig' },
      ],
    });
    await expect(bring(rows)).rejects.toMatchObject({ code: 'import.has-errors' });
  });

  test('keeps to where one may add actions', async () => {
    const rows = `${heads}\nFel ställe;Vårdcentralen Ekby;${owner};2027-01-31;;`;
    await expect(bring(rows)).rejects.toMatchObject({ code: 'permission.not-here' });
  });
});
