import { beforeAll, describe, expect, test } from 'vitest';
import { importsApi } from '../../shared/import.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation } from '../organisation/testing.ts';
import { documentsOf } from './testing.ts';

const region = aRegion();
let org: Organisation;
let author: Caller;

beforeAll(async () => {
  org = await anOrganisation(region);
  author = await region.as(org.people.hospitalCoordinator);
});

const headings = 'Nummer;Titel;Typ;Område;Gäller för;Beslutad av;Beslutsdatum;§;Granskare;Nästa översyn';
const upload = async (who: Caller, rows: string[]) => {
  const content = [headings, ...rows].join('\r\n');
  const answer = await who.upload(
    importsApi.upload,
    { name: 'register.csv', content },
    { kind: 'documents.documents' },
  );
  return (await answer.json()) as { id: string; mapping: Record<string, number | null> };
};
const preview = async (who: Caller, rows: string[]) => {
  const { id, mapping } = await upload(who, rows);
  return { id, mapping, told: await who.use(importsApi).preview({ params: { id }, body: { mapping } }) };
};
const apply = async (who: Caller, rows: string[]) => {
  const { id, mapping } = await upload(who, rows);
  return who.use(importsApi).apply({ params: { id }, body: { mapping } });
};

describe('an older register', () => {
  test('is brought in by number; once more changes nothing, a changed row only its own', async () => {
    const [person] = await region.query<{ hsa_id: string }>('select hsa_id from access.principal where id = $1', [
      org.people.unitManager,
    ]);
    const rows = [
      `GD-1;Riktlinje för larm;Riktlinje;Åtkomst;Sjukhuset;Förvaltningschefen;2025-03-04;12;${person?.hsa_id};2027-03-04`,
      'GD-2;Rutin för rond;rutin;Drift och kommunikation;Avdelning 3;;;;;',
    ];
    const { told } = await preview(author, rows);
    expect(told).toMatchObject({
      created: 2,
      changed: 0,
      errorCount: 0,
      samples: [{ label: 'GD-1' }, { label: 'GD-2' }],
    });
    expect(await apply(author, rows)).toMatchObject({ created: 2 });
    expect(await apply(author, rows)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    expect(await apply(author, [rows[0]?.replace('larm', 'alla larm') ?? ''])).toMatchObject({
      changed: 1,
      unchanged: 0,
    });
    const { items } = await documentsOf(author).list({ query: { q: 'GD-' } });
    expect(items).toMatchObject([
      {
        number: 'GD-1',
        title: 'Riktlinje för alla larm',
        unit: 'Sjukhuset',
        decidedOn: '2025-03-04',
        nextReviewOn: '2027-03-04',
      },
      { number: 'GD-2', unit: 'Avdelning 3', status: 'draft' },
    ]);
    const { reviewer } = await documentsOf(author).get({ params: { id: items[0]?.id ?? '' } });
    expect(reviewer?.name).toBe('Viktor Verksamhetschef');
  });

  test('with rows that mean nothing is refused whole, each fault at its row and column', async () => {
    const rows = [
      'GD-8;Bra;Rutin;Åtkomst;Sjukhuset;;;;;',
      'GD-9;Fel;Rutin;Trädgård;Månbasen;;;;;',
      'GD-8;Igen;Rutin;Åtkomst;Sjukhuset;;;;;',
    ];
    const { told } = await preview(author, rows);
    expect(told.errors.map(({ row, column }) => [row, column])).toEqual([
      [3, 'Område'],
      [3, 'Gäller för'],
      [4, 'Nummer'],
    ]);
    await expect(apply(author, rows)).rejects.toMatchObject({ code: 'import.has-errors' });
    expect(await region.query("select from documents.document where number like 'GD-8%'")).toEqual([]);
  });

  test('for another administration is refused, and nothing is left behind', async () => {
    await expect(apply(author, ['GD-7;Fel förvaltning;Rutin;Åtkomst;Primärvården;;;;;'])).rejects.toMatchObject({
      status: 403,
    });
    expect(await region.query("select from documents.document where number = 'GD-7'")).toEqual([]);
  });
});
