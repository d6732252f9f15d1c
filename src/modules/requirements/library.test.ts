import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { asSystem } from '../../platform/assemble.ts';
import { importsApi } from '../../shared/import.ts';
import type { Caller } from '../../testing/caller.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation } from '../organisation/testing.ts';
import { requirementsApi } from './contract.ts';
import { loadBuiltInLibraries, loadedFrameworks } from './index.ts';
import { aFramework, frameworkByUrn, frameworkFile, load, mappingFile } from './testing.ts';

const region = aRegion();
let org: Awaited<ReturnType<typeof anOrganisation>>;
let ciso: Caller;
const loadBuiltIn = () => asSystem(region.running.services, 'test', loadBuiltInLibraries);
const loaded = () => asSystem(region.running.services, 'test', loadedFrameworks);
const refusal = { code: 'requirements.file-refused', status: 422 };

beforeAll(async () => {
  org = await anOrganisation(region);
  ciso = await region.as(org.people.ciso);
  await loadBuiltIn();
});

describe('the frameworks that come with the program', () => {
  test('hold the requirements they should', async () => {
    const counts = Object.fromEntries(
      (await loaded()).map(({ urn, assessable }) => [urn.split(':').at(-1), assessable]),
    );
    expect(counts).toEqual({
      'iso-27001-2013': 140,
      'iso-27001-2022': 123,
      cybersakerhetslagen: 31,
      'hslf-fs-2016-40': 30,
      'patientdatalagen-4': 18,
      'gdpr-controller': 79,
    });
  });

  test('bring their mappings, each relation between requirements that exist', async () => {
    const [{ sets, relations }] = (await region.query<{ sets: number; relations: number }>(
      'select count(distinct set_id)::int as sets, count(*)::int as relations from requirements.mapping',
    )) as [{ sets: number; relations: number }];
    expect(sets).toBe(2);
    expect(relations).toBeGreaterThan(200);
  });

  test('are left alone at the next start', async () => {
    const before = await region.query('select urn, xmin::text from requirements.framework order by urn');
    expect(await countQueries(region, loadBuiltIn)).toBe(4);
    expect(await region.query('select urn, xmin::text from requirements.framework order by urn')).toEqual(before);
  });

  test('cannot be removed', async () => {
    const { id } = await frameworkByUrn(region, 'urn:varna:library:patientdatalagen-4');
    await expect(ciso.use(requirementsApi).removeFramework({ params: { id } })).rejects.toMatchObject({
      code: 'requirements.built-in',
    });
  });
});

const samples = new URL('../../../../shared/samples/grc/', import.meta.url);
const sample = (name: string) => ({ name, bytes: readFileSync(new URL(name, samples)) });

describe.runIf(existsSync(samples))('files from elsewhere', () => {
  test.each([
    ['ciso-assistant-iso27001-2022.yaml', 140, 123],
    ['ciso-assistant-nis2-directive.xlsx', 17, 13],
    ['oscal-basic-catalog-iso27002-style.json', null, null],
  ])('%s loads', async (name, nodes, assessable) => {
    const { frameworks } = await load(region, sample(name));
    expect(frameworks).toHaveLength(1);
    expect(frameworks[0]?.added.length).toBeGreaterThan(0);
    if (nodes !== null)
      expect([frameworks[0]?.library.nodes.length, frameworks[0]?.assessable]).toEqual([nodes, assessable]);
  });

  test('a file cut short is refused, naming the place, and leaves nothing behind', async () => {
    const { name, bytes } = sample('ciso-assistant-nis2-directive.yaml');
    const before = await loaded();
    const cut = { name, bytes: bytes.subarray(0, Math.floor(bytes.length * 0.6)) };
    await expect(load(region, cut)).rejects.toMatchObject({
      ...refusal,
      places: [{ path: expect.stringMatching(/^rad \d+/) }],
    });
    expect(await loaded()).toEqual(before);
  });

  test('a risk matrix is refused: it is no framework', async () => {
    await expect(load(region, sample('ciso-assistant-risk-matrix-5x5-iso-27005.yaml'))).rejects.toMatchObject(refusal);
  });
});

describe('a newer version', () => {
  const urn = 'urn:varna:library:uppgraderas';
  const nodes = (...refIds: string[]) => refIds.map((refId) => ({ refId }));
  const api = () => ciso.use(requirementsApi);

  test('keeps requirements and their assessments, retires what is gone, and shows it where it was assessed', async () => {
    const before = await aFramework(region, { urn, nodes: nodes('A', 'B', 'C') });
    for (const refId of ['A', 'B'])
      await api().assess({
        params: { id: before.node(refId) },
        body: { unitId: org.units.region, version: null, status: 'met' },
      });
    await load(
      region,
      frameworkFile({ urn, version: 2, nodes: [{ refId: 'A', name: 'Krav A, nytt namn' }, { refId: 'D' }] }),
    );
    const after = await api().framework({ params: { id: before.id }, query: { unitId: org.units.region } });
    expect(after).toMatchObject({ id: before.id, version: 2, assessable: 2, statuses: { met: 1, notAssessed: 1 } });
    expect(after.tree.map(({ id, refId, retired, standing }) => [id, refId, retired, standing?.status])).toEqual([
      [before.node('A'), 'A', false, 'met'],
      [expect.any(String), 'D', false, 'notAssessed'],
      [before.node('B'), 'B', true, 'met'],
    ]);
    const [renamed] = await region.query('select title from requirements.assessment where node_id = $1', [
      before.node('A'),
    ]);
    expect(renamed).toEqual({ title: 'Krav A, nytt namn' });
  });

  test('cannot be assessed where it is retired', async () => {
    const { node } = await frameworkByUrn(region, urn);
    const body = { unitId: org.units.hospital, version: null, status: 'met' as const };
    await expect(api().assess({ params: { id: node('B') }, body })).rejects.toMatchObject({
      code: 'requirements.not-assessable',
    });
  });

  test.each([1, 2])('is needed: version %i is refused in words', async (version) => {
    await expect(load(region, frameworkFile({ urn, version }))).rejects.toMatchObject({
      code: 'requirements.not-newer',
      values: { loaded: 2, version },
    });
  });

  test('brings back what had been retired', async () => {
    await load(region, frameworkFile({ urn, version: 3, nodes: nodes('A', 'B', 'D') }));
    const rows = await region.query(
      'select ref_id from requirements.node where retired_in is null and urn like $1 order by 1',
      ['%uppgraderas%'],
    );
    expect(rows).toEqual([{ ref_id: 'A' }, { ref_id: 'B' }, { ref_id: 'D' }]);
  });
});

describe('a mapping', () => {
  test('is refused when a framework or a requirement it names is not there', async () => {
    const { urn } = await aFramework(region);
    const missing = mappingFile(urn, 'urn:varna:library:finns-inte', [{ from: '1.1', to: '1', relation: 'equal' }]);
    await expect(load(region, missing)).rejects.toMatchObject({ code: 'requirements.mapping-lacks-framework' });
    const { urn: other } = await aFramework(region);
    const wrong = mappingFile(urn, other, [{ from: '1.1', to: '9.9', relation: 'equal' }]);
    await expect(load(region, wrong)).rejects.toMatchObject({
      code: 'requirements.mapping-lacks-nodes',
      places: [{ path: expect.stringContaining('9.9') }],
    });
  });
});

describe('the import wizard', () => {
  const upload = async (who: Caller, file: { name: string; bytes: Buffer }) =>
    who.upload(importsApi.upload, { name: file.name, content: file.bytes }, { kind: 'frameworks' });
  const idOf = async (response: Response) => ((await response.json()) as { id: string }).id;
  const imports = () => ciso.use(importsApi);

  test('says what would come in, brings it in, and refuses the same file again', async () => {
    const file = frameworkFile({ urn: 'urn:varna:library:guiden' });
    const id = await idOf(await upload(ciso, file));
    expect(await imports().preview({ params: { id }, body: {} })).toMatchObject({
      created: 4,
      ended: 0,
      errorCount: 0,
    });
    expect(await imports().apply({ params: { id }, body: {} })).toMatchObject({ created: 4, changed: 0 });
    const again = await idOf(await upload(ciso, file));
    const preview = await imports().preview({ params: { id: again }, body: {} });
    expect(preview.errors).toMatchObject([{ row: 0, message: expect.stringContaining('högre version') }]);
    await expect(imports().apply({ params: { id: again }, body: {} })).rejects.toMatchObject({
      code: 'import.has-errors',
    });
  });

  test('shows what the reader left out, apart from what would happen', async () => {
    const { name, bytes } = frameworkFile({ urn: 'urn:varna:library:anmarkt' });
    const id = await idOf(await upload(ciso, { name, bytes: Buffer.concat([bytes, Buffer.from('okant: 1\n')]) }));
    const { warnings, samples, errorCount } = await imports().preview({ params: { id }, body: {} });
    expect(errorCount).toBe(0);
    expect(warnings).toMatchObject([{ message: expect.stringContaining('okant') }]);
    expect(samples).toHaveLength(1);
  });

  test('tells the row of what is wrong', async () => {
    const file = {
      name: 'trasig.yaml',
      bytes: Buffer.from('urn: urn:varna:library:trasig\nversion: 1\nnodes:\n  - refId: "1\n'),
    };
    const id = await idOf(await upload(ciso, file));
    const { errors, errorCount } = await imports().preview({ params: { id }, body: {} });
    expect(errorCount).toBeGreaterThan(0);
    expect(errors[0]?.row).toBeGreaterThan(0);
  });

  test('is not for a coordinator', async () => {
    const coordinator = await region.as(org.people.hospitalCoordinator);
    expect((await upload(coordinator, frameworkFile())).status).toBe(404);
  });
});

describe('removing a framework', () => {
  const remove = (who: Caller, id: string) => who.use(requirementsApi).removeFramework({ params: { id } });

  test('works when nothing refers to it', async () => {
    const { id } = await aFramework(region);
    expect(await remove(ciso, id)).toEqual({ id });
    expect(await region.query('select from requirements.node where framework_id = $1', [id])).toEqual([]);
  });

  test('is refused while an assessment refers to it, whoever made it', async () => {
    const { id, node } = await aFramework(region);
    const coordinator = await region.as(org.people.hospitalCoordinator);
    const body = { unitId: org.units.ward, version: null, status: 'met' as const };
    await coordinator.use(requirementsApi).assess({ params: { id: node('1.1') }, body });
    await expect(remove(ciso, id)).rejects.toMatchObject({
      code: 'requirements.framework-in-use',
      values: { assessments: 1 },
    });
    expect(await region.query('select id from requirements.framework where id = $1', [id])).toHaveLength(1);
  });

  test('is not for a coordinator', async () => {
    const { id } = await aFramework(region);
    const coordinator = await region.as(org.people.hospitalCoordinator);
    await expect(remove(coordinator, id)).rejects.toMatchObject({ code: 'permission.missing' });
  });
});
