import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation } from '../organisation/testing.ts';
import { aDraft, documentsOf, inForce, writes } from './testing.ts';

const region = aRegion();
let org: Organisation;
let author: Caller;
let nurse: Caller;
let outsider: Caller;

beforeAll(async () => {
  org = await anOrganisation(region);
  author = await region.as(org.people.hospitalCoordinator);
  nurse = await region.as(org.people.employee);
  outsider = await region.as(org.people.primaryCareCoordinator);
});

// A red square of 2 × 2 pixels.
const pixels =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==';
const body = `<p>Gäller alla.</p><h2>1 Inloggning</h2><p>Använd alltid <strong>tjänstekortet</strong>.</p>
  <ul><li><p>Ta med kortet</p><ol><li>när du går</li></ol></li></ul>
  <table><thead><tr><th>Vem</th><th>Gör</th></tr></thead><tbody><tr><td>Du</td><td>Spärrar kortet</td></tr></tbody></table>
  <h2>2 Larm</h2><p><img src="${pixels}" alt="Knappen är röd"></p>`;

describe('a version', () => {
  test('is compared with another by everyone who reads both', async () => {
    const { id } = await inForce(author, org.units.hospital, { body });
    await writes(author, id, body.replace('Spärrar kortet', 'Spärrar kortet genast'));
    const compare = (who: Caller) => documentsOf(who).difference({ params: { id }, query: { from: 1, to: 2 } });
    await expect(compare(nurse)).rejects.toMatchObject({ status: 404 });
    const { counts, blocks } = await compare(author);
    expect(counts).toMatchObject({ changed: 1, added: 0, removed: 0 });
    expect(blocks.find(({ what }) => what === 'changed')).toMatchObject({
      kind: 'row',
      parts: [
        { text: 'Du\tSpärrar kortet', what: 'same' },
        { text: ' genast', what: 'added' },
      ],
    });
  });

  test('is searched for the heading where something is said', async () => {
    const { id } = await inForce(author, org.units.hospital, { body });
    const search = (who: Caller, q: string) => documentsOf(who).searchText({ params: { id, number: 1 }, query: { q } });
    expect((await search(nurse, 'knappen')).items).toMatchObject([
      { anchor: 'avsnitt-2', number: '2', heading: 'Larm', hits: 1 },
    ]);
    expect((await search(nurse, 'gäller')).items).toMatchObject([{ anchor: '', heading: '' }]);
    expect((await search(nurse, 'saknas')).items).toEqual([]);
    await expect(search(outsider, 'larm')).rejects.toMatchObject({ status: 404 });
  });

  test('is printed as a tagged document with its headings, list, table, image, decision and hash', async () => {
    const { id, contentSha256 } = await inForce(author, org.units.hospital, {
      body,
      decidedBy: 'Förvaltningschefen',
      decidedOn: '2026-11-01',
      paragraph: '7',
    });
    const answer = await nurse.ask({ url: `/api/documents/${id}/versions/1/file` });
    expect(answer.statusCode).toBe(200);
    const pdf = answer.rawPayload.toString('latin1');
    for (const kind of ['/StructTreeRoot', '/S /H2', '/S /LI', '/S /Table', '/S /TH', '/S /Figure', '<pdfuaid:part>1'])
      expect(pdf).toContain(kind);
    const said = spawnSync('pdftotext', ['-', '-'], { input: answer.rawPayload, encoding: 'utf8' }).stdout ?? '';
    if (said) {
      for (const words of ['Förvaltningschefen', '§ 7', 'tjänstekortet', 'Spärrar kortet', 'när du går'])
        expect(said).toContain(words);
      expect(said.replace(/\s|\u200b/g, '')).toContain(contentSha256);
    }
    expect((await outsider.ask({ url: `/api/documents/${id}/versions/1/file` })).statusCode).toBe(404);
    const trail = await region.query(
      "select from audit.entry where subject_id = $1 and action = 'documents.printed' and outcome = 'done'",
      [id],
    );
    expect(trail).toHaveLength(1);
  });

  test('is not written with an image nobody has described, and keeps the draft as it was', async () => {
    const { id } = await aDraft(author, org.units.hospital);
    const wrong = `<p>Se</p><img src="${pixels}">`;
    await expect(writes(author, id, wrong, 1)).rejects.toMatchObject({ code: 'documents.image-without-description' });
    expect((await documentsOf(author).text({ params: { id, number: 1 } })).body).toContain('Så här gör vi');
  });
});

describe('documents in force', () => {
  test('are found by words in them, in other forms and by their beginnings, and lead to the section', async () => {
    const { id } = await inForce(author, org.units.hospital, {
      title: 'Lokal rutin för nödbelysning',
      body: '<h2>1 Syfte</h2><p>Ljus.</p><h2>2 Provning av ficklampor</h2><p>Lamporna provas varje vecka.</p>',
    });
    const find = async (who: Caller, q: string) => (await documentsOf(who).find({ query: { q } })).items;
    for (const q of ['ficklampa', 'ficklamp', 'lamporna veckor', 'provas'])
      expect(await find(nurse, q), q).toMatchObject([
        { id, section: { anchor: 'avsnitt-2', heading: 'Provning av ficklampor' } },
      ]);
    expect(await find(nurse, 'nödbelys')).toMatchObject([{ id, title: 'Lokal rutin för nödbelysning' }]);
    expect(await find(outsider, 'ficklampa')).toEqual([]);
    expect(await find(nurse, 'ficklampa & !')).toHaveLength(1);
    await aDraft(author, org.units.hospital, { body: '<p>ficklampa i utkast</p>' });
    expect(await find(nurse, 'utkast')).toEqual([]);
  });

  test('are counted by area, for each as far as they may read', async () => {
    const inArea = async (who: Caller) =>
      (await documentsOf(who).areas({})).items.find(({ id }) => id === 'continuity')?.inForce ?? -1;
    const [before, outside] = [await inArea(nurse), await inArea(outsider)];
    await inForce(author, org.units.hospital, { areaId: 'continuity', title: 'Reservrutin' });
    expect(await inArea(nurse)).toBe(before + 1);
    expect(await inArea(outsider)).toBe(outside);
    const { items } = await documentsOf(nurse).areas({});
    expect(items).toHaveLength(15);
    expect(items.filter(({ text }) => text.sv === '' || text.en === '')).toEqual([]);
  });

  test('are read, compared and searched with as many statements however long the text', async () => {
    const long = `${body}${'<h2>Mer</h2><p>Text.</p>'.repeat(200)}`;
    const [short, tall] = [
      await inForce(author, org.units.hospital, { body }),
      await inForce(author, org.units.hospital, { body: long }),
    ];
    const asked = (id: string) =>
      countQueries(region, async () => {
        await documentsOf(nurse).text({ params: { id, number: 1 } });
        await documentsOf(nurse).searchText({ params: { id, number: 1 }, query: { q: 'kortet' } });
        await documentsOf(nurse).mine({ params: { id } });
        await documentsOf(author).process({ params: { id } });
      });
    expect(await asked(tall.id)).toBe(await asked(short.id));
  });
});
