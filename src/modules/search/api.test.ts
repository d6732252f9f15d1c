import { beforeAll, describe, expect, test } from 'vitest';
import { asSystem } from '../../platform/assemble.ts';
import { newId } from '../../shared/ids.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { documentsApi, type NewDocument } from '../documents/contract.ts';
import { anOrganisation, aPerson, aUnit } from '../organisation/testing.ts';
import { requirements } from '../requirements/index.ts';
import { searchApi } from './contract.ts';

const region = aRegion('2026-11-22T08:00:00Z');
let org: Awaited<ReturnType<typeof anOrganisation>>;
type Who = keyof typeof org.people;

async function aDocument(title: string, more: Partial<NewDocument> = {}): Promise<string> {
  const id = newId();
  await (await region.as(org.people.ciso))
    .use(documentsApi)
    .create({ body: { id, unitId: org.units.hospital, kind: 'routine', title, areaId: 'access', ...more } });
  return id;
}

/** Puts a text in force past the way of decisions, which is another module's to try. */
const inForce = (documentId: string) =>
  region.query(
    "update documents.version set status = 'published', stage = 'inForce', published_at = now() where document_id = $1 and status = 'draft'",
    [documentId],
  );

beforeAll(async () => {
  org = await anOrganisation(region);
  await asSystem(region.running.services, 'test', async (context) => void (await requirements.atStart?.(context)));
  await aDocument('Informationssäkerhetspolicy', { openness: 'public', unitId: org.units.region, kind: 'policy' });
  await aDocument('Rutin för lösenord');
  await aDocument('Incidenthantering på mottagningen');
  await aDocument('Hemlig krisledningsplats', { openness: 'secret' });
  const long = await aDocument('Handbok för vårdavdelningar', {
    body: '<p>Inledande ord om syrgas.</p><h2>1 Brand</h2><p>Utrymning sker via trapporna.</p><h2>2 Besök</h2><p>Besökare skrivs in i kvittensboken vid expeditionen.</p>',
  });
  await inForce(long);
});

const asking = async (who: Who) => (await region.as(org.people[who])).use(searchApi);
const search = async (who: Who, q: string, more = {}) => (await asking(who)).search({ query: { q, ...more } });
const titles = async (who: Who, q: string, more = {}) => (await search(who, q, more)).items.map(({ title }) => title);

describe('a search finds', () => {
  test.each([
    ['säkerhet', 'Informationssäkerhetspolicy', 'the middle of a compound'],
    ['sakerhet', 'Informationssäkerhetspolicy', 'words without their dots'],
    ['informationssäk', 'Informationssäkerhetspolicy', 'the beginning of a word'],
    ['lösenorden', 'Rutin för lösenord', 'another form of the word'],
    ['incidnet', 'Incidenthantering på mottagningen', 'a misspelling inside a compound'],
    ['lösenord rutin', 'Rutin för lösenord', 'several words in any order'],
  ])('"%s" in "%s": %s', async (q, title) => {
    expect(await titles('hospitalCoordinator', q)).toContain(title);
  });

  test('the section of a long text where the words stand, and leads there', async () => {
    const { items } = await search('hospitalCoordinator', 'kvittensboken');
    expect(items).toMatchObject([{ title: 'Handbok för vårdavdelningar', heading: '2 Besök' }]);
    expect(items[0]?.path).toMatch(/^\/documents\/[0-9a-f-]+#.+/);
    expect(items[0]?.excerpt).toContainEqual({ text: 'kvittensboken', mark: true });
    expect(await titles('hospitalCoordinator', 'handbok besökare')).toEqual(['Handbok för vårdavdelningar']);
    expect(await titles('hospitalCoordinator', 'syrgas')).toEqual(['Handbok för vårdavdelningar']);
  });

  test('a requirement of a framework, which leads to its page', async () => {
    const [node] = await region.query<{ ref_id: string; id: string }>(
      "select ref_id, id from requirements.node where assessable and retired_in is null and ref_id <> '' order by length(ref_id) desc limit 1",
    );
    const { items } = await search('employee', node?.ref_id ?? '', { kind: 'requirement', limit: 100 });
    expect(items.map(({ path }) => path)).toContain(`/requirements/nodes/${node?.id}`);
  });

  test('what it is called now, not what it was called', async () => {
    const unitId = await aUnit(region, { name: 'Gamla Dialysen' });
    await region.query('update organisation.unit set name = $1 where id = $2', ['Njurkliniken', unitId]);
    expect(await titles('employee', 'dialysen')).not.toContain('Gamla Dialysen');
    expect(await titles('employee', 'njurklinik')).toContain('Njurkliniken');
  });

  test('the number first of all', async () => {
    const id = await aDocument('Rutin för nycklar', { number: 'RUT-0042' });
    await aDocument('Rutin nummer RUT 0042 i arkivet');
    const { items } = await search('ciso', 'rut-0042');
    expect(items[0]?.id).toBe(id);
  });
});

describe('a search keeps to what one may see', () => {
  test('another administration’s documents are neither found nor counted', async () => {
    expect(await titles('hospitalCoordinator', 'lösenord', { kind: 'document' })).toContain('Rutin för lösenord');
    const { items, kinds } = await search('primaryCareCoordinator', 'lösenord');
    expect(items.filter(({ kind }) => kind === 'document')).toEqual([]);
    expect(kinds.filter(({ kind }) => kind === 'document')).toEqual([]);
  });

  test('secret documents are found by few', async () => {
    expect(await titles('ciso', 'krisledningsplats')).toEqual(['Hemlig krisledningsplats']);
    expect(await titles('hospitalCoordinator', 'krisledningsplats')).toEqual([]);
    expect(await titles('hospitalCoordinator', 'krisledningplats')).toEqual([]);
  });

  test('a document that becomes secret is gone at once', async () => {
    const id = await aDocument('Ritning över serverhallen');
    expect(await titles('hospitalCoordinator', 'serverhallen')).toHaveLength(1);
    await region.query("update documents.document set openness = 'secret' where id = $1", [id]);
    expect(await titles('hospitalCoordinator', 'serverhallen')).toEqual([]);
    expect(await titles('ciso', 'serverhallen')).toHaveLength(1);
  });

  test('people with protected identity are not found by name or number', async () => {
    const id = await aPerson(region, { name: 'Zacharina Dold', protectedIdentity: true });
    const [{ hsa_id } = { hsa_id: '' }] = await region.query<{ hsa_id: string }>(
      'select hsa_id from organisation.person where id = $1',
      [id],
    );
    for (const who of ['employee', 'hospitalCoordinator', 'auditor'] as const) {
      expect(await titles(who, 'zacharina')).toEqual([]);
      expect(await titles(who, hsa_id)).toEqual([]);
    }
  });

  test('rows outside a chosen unit are left out', async () => {
    await aDocument('Rutin för blodtryck', { unitId: org.units.ward });
    await aDocument('Rutin för blodtryck', { unitId: org.units.primaryCare });
    expect(await titles('ciso', 'blodtryck')).toHaveLength(2);
    expect(await titles('ciso', 'blodtryck', { unitId: org.units.hospital })).toHaveLength(1);
    expect(await titles('hospitalCoordinator', 'blodtryck', { unitId: org.units.primaryCare })).toEqual([]);
  });
});

describe('the answer', () => {
  test('counts each kind, also when only one is shown', async () => {
    await aUnit(region, { name: 'Kartenheten' });
    await aDocument('Karta över vägar');
    const { items, kinds } = await search('ciso', 'kart', { kind: 'unit' });
    expect(items.map(({ kind }) => kind)).toEqual(['unit']);
    expect(kinds).toEqual(
      expect.arrayContaining([
        { kind: 'document', name: 'Styrdokument', count: 1, more: false },
        { kind: 'unit', name: 'Enhet', count: 1, more: false },
      ]),
    );
  });

  test('takes as many statements whatever is found', async () => {
    const ciso = await asking('ciso');
    const none = await countQueries(region, () => ciso.quick({ query: { q: 'xyzzyq' } }));
    expect(await countQueries(region, () => ciso.quick({ query: { q: 'rutin' } }))).toBe(none);
  });

  test('leaves what was asked in the trail, but only its length where it may hold a personal number', async () => {
    await search('ciso', 'lösenord');
    await search('ciso', '19121212-1212');
    const told = await region.query<{ detail: object }>(
      "select detail from audit.entry where action = 'search.searched' and actor_id = $1 order by id desc limit 2",
      [org.people.ciso],
    );
    expect(told.map(({ detail }) => detail)).toMatchObject([{ length: 13 }, { q: 'lösenord' }]);
    expect(JSON.stringify(told)).not.toContain('1212');
  });

  test('of what was opened last is one’s own, each once', async () => {
    const id = await aDocument('Rutin för minne');
    const ciso = await region.as(org.people.ciso);
    for (const _ of [1, 2]) await ciso.use(documentsApi).get({ params: { id } });
    const { items } = await ciso.use(searchApi).recent({});
    expect(items.filter((item) => item.id === id)).toHaveLength(1);
    expect((await (await asking('auditor')).recent({})).items).toEqual([]);
  });
});

describe('the index', () => {
  test('forgets words that no longer stand anywhere', async () => {
    const id = await aDocument('Rutin för kvastskaftsförvaring');
    const known = () => region.query("select from search.word where word = 'kvastskaftsforvaring'");
    await region.query("update documents.document set title = 'Rutin för städ' where id = $1", [id]);
    expect(await known()).toHaveLength(1);
    await region.query('select search.count_places(), search.sweep()');
    expect(await known()).toHaveLength(0);
    expect(await titles('ciso', 'städ')).toContain('Rutin för städ');
  });
});
