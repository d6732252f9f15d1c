import { beforeAll, describe, expect, test } from 'vitest';
import { actionsApi } from './modules/actions/contract.ts';
import { aGoal, anAction } from './modules/actions/testing.ts';
import { documentsApi } from './modules/documents/contract.ts';
import { modules } from './modules/index.ts';
import { anOrganisation } from './modules/organisation/testing.ts';
import { assessmentsApi } from './modules/requirements/contract/assessments.ts';
import { evidenceApi } from './modules/requirements/contract/evidence.ts';
import { frameworksApi } from './modules/requirements/contract/frameworks.ts';
import { safeguardsApi } from './modules/requirements/contract/safeguards.ts';
import { asSystem } from './platform/assemble.ts';
import type { Endpoint } from './shared/contract.ts';
import { newId } from './shared/ids.ts';
import { recordsApi } from './shared/record.ts';
import type { Caller } from './testing/caller.ts';
import { aRegion } from './testing/region.ts';
import { sampleOf } from './testing/sample.ts';

// Nobody of one administration sees or touches another's internal records, whatever they ask.
const region = aRegion();
const mark = 'Endastförprimärvården';
let org: Awaited<ReturnType<typeof anOrganisation>>;
let insider: Caller;
let secretIds: string[];
let nodeId: string;

const endpoints = modules.flatMap((module) => Object.values(module.contract) as Endpoint[]);
const placesIn = (path: string) => path.match(/:\w+/g)?.length ?? 0;

/** A plan with a measured goal and an action under it, moved once for a reason. */
async function keepSecretActions(): Promise<void> {
  const [unitId, ownerId] = [org.units.primaryCare, org.people.primaryCareCoordinator];
  const api = insider.use(actionsApi);
  const [planId, goalId, id] = [newId(), newId(), newId()];
  await api.createPlan({ body: { id: planId, unitId, title: mark, firstYear: 2026, lastYear: 2026 } });
  await api.createGoal({ body: aGoal({ id: goalId, planId, title: mark, measure: mark }) });
  await api.read({ params: { id: goalId }, body: { id: newId(), value: 50, holdsOn: '2026-11-01', note: mark } });
  const { version } = await api.create({ body: anAction({ id, unitId, ownerId, goalId, title: mark, what: mark }) });
  await api.move({ params: { id }, body: { version, dueOn: '2027-01-31', reason: mark } });
}

/** Everything of the primary care's own: a document with text and file, a safeguard, evidence, an assessment with its traces. */
async function keepSecrets(): Promise<void> {
  const unitId = org.units.primaryCare;
  const id = newId();
  await insider
    .use(documentsApi)
    .create({ body: { id, unitId, kind: 'routine', title: mark, areaId: 'access', body: `<h2>1 ${mark}</h2>` } });
  const { contentSha256 } = await insider.use(documentsApi).text({ params: { id, number: 1 } });
  await insider.use(documentsApi).publish({ params: { id }, body: { contentSha256 } });
  await insider.upload(recordsApi.attach, { name: `${mark}.txt`, content: mark, mediaType: 'text/plain' }, { id });
  const safeguardId = newId();
  await insider
    .use(safeguardsApi)
    .createSafeguard({ body: { id: safeguardId, unitId, title: mark, text: mark, status: 'active' } });
  const evidenceId = newId();
  await insider.use(evidenceApi).createEvidence({
    body: { id: evidenceId, unitId, kind: 'note', title: mark, note: mark, collectedOn: '2026-11-01' },
  });
  await insider.use(recordsApi).link({ params: { id }, body: { id: newId(), toId: evidenceId, reason: mark } });
  await insider
    .use(assessmentsApi)
    .assess({ params: { id: nodeId }, body: { unitId, version: null, status: 'partly', justification: mark } });
  await insider
    .use(assessmentsApi)
    .addTrace({ params: { id: nodeId }, body: { id: newId(), unitId, documentId: id, sectionNumber: '1' } });
  await insider.use(assessmentsApi).linkSafeguard({ params: { id: nodeId }, body: { unitId, safeguardId } });
  await insider.use(assessmentsApi).linkEvidence({ params: { id: nodeId }, body: { unitId, evidenceId } });
  await keepSecretActions();
}

/** The id of every row that belongs to the primary care, in whatever table. */
async function idsOfSecrets(): Promise<string[]> {
  const tables = await region.query<{
    name: string;
  }>(`select format('%I.%I', table_schema, table_name) as name from information_schema.columns c
    where column_name = 'unit_id' and table_schema in ('documents', 'actions', 'requirements')
      and exists (select from information_schema.columns i where (i.table_schema, i.table_name) = (c.table_schema, c.table_name) and i.column_name = 'id')`);
  const ids: string[] = [];
  for (const { name } of tables)
    for (const { id } of await region.query<{ id: string }>(`select id from ${name} where unit_id = $1`, [
      org.units.primaryCare,
    ]))
      ids.push(id);
  for (const { id } of await region.query<{ id: string }>(
    'select id from record.attachment union select id from record.link union select id from documents.version',
  ))
    ids.push(id);
  return ids;
}

beforeAll(async () => {
  await asSystem(region.running.services, 'test', async (context) => {
    for (const { atStart } of modules) await atStart?.(context);
  });
  org = await anOrganisation(region);
  insider = await region.as(org.people.primaryCareCoordinator);
  const ciso = await region.as(org.people.ciso);
  const { items } = await ciso.use(frameworksApi).frameworks({ query: {} });
  const [framework] = items;
  const [node] = await region.query<{ id: string }>(
    'select id from requirements.node where framework_id = $1 and assessable order by place limit 1',
    [framework?.id],
  );
  nodeId = node?.id ?? '';
  await keepSecrets();
  secretIds = await idsOfSecrets();
});

/** Every way of filling the places of a path with ids. */
function addressesOf({ path }: Endpoint): string[] {
  const ids = [...secretIds, nodeId, org.units.primaryCare];
  if (placesIn(path) === 0) return [path];
  const once = ids.map((id) => path.replace(/:\w+/, id));
  return placesIn(path) === 1
    ? once
    : once.flatMap((filled) => [...ids.map((id) => filled.replace(/:\w+/, id)), filled.replace(/:\w+/, '1')]);
}

const queriesOf = (): string[] => [
  '',
  `?q=${encodeURIComponent(mark.slice(0, 8))}`,
  `?unitId=${org.units.primaryCare}`,
  `?unitId=${org.units.primaryCare}&q=${mark}&limit=200`,
];

async function answersThatTell(who: Caller): Promise<string[]> {
  const telling: string[] = [];
  for (const endpoint of endpoints.filter(({ method }) => method === 'GET'))
    for (const path of [
      ...addressesOf(endpoint),
      ...(endpoint.export ? addressesOf(endpoint).map((address) => `${address}/export`) : []),
    ])
      for (const query of endpoint.query ? queriesOf() : ['']) {
        const { body } = await who.ask({
          url: `/api${path}${query}${path.endsWith('/export') ? `${query ? '&' : '?'}format=csv` : ''}`,
        });
        if (body.includes(mark)) telling.push(`${endpoint.path}${query}`);
      }
  return [...new Set(telling)];
}

/** An event is reported wherever it is seen; whoever reports it sees no more of the case it makes. */
const reporting = /^\/(open-)?incident-reports(\/by-machine)?$/;

/** Tries to change, with every endpoint that changes something, what belongs to the primary care. */
async function tryToChange(who: Caller): Promise<void> {
  const changing = endpoints.filter(({ method, permission }) => method !== 'GET' && permission !== 'public');
  for (const endpoint of changing.filter(({ path }) => !reporting.test(path)))
    for (const path of addressesOf(endpoint)) {
      const id = endpoint.method === 'POST' ? newId() : secretIds[0];
      const known = { '*': secretIds[0], id, unitId: org.units.primaryCare, nodeId, version: 1, areaId: 'access' };
      const payload = endpoint.body ? { payload: sampleOf(endpoint.body, known) as object } : {};
      await who.ask({ url: `/api${path}`, method: endpoint.method as 'POST', ...payload });
    }
}

const touched = (personId: string) =>
  region.query(
    `select tbl, op from audit.change where actor_id = $1
      and (row_key = any($2) or coalesce(after, before) ->> 'unit_id' = $3 or coalesce(after, before) ->> 'from_id' = any($2))`,
    [personId, secretIds, org.units.primaryCare],
  );

describe('what belongs to one administration', () => {
  test('is told to its own coordinator, so that silence towards others means something', async () => {
    expect((await answersThatTell(insider)).length).toBeGreaterThan(12);
  }, 120_000);

  test.each(['hospitalCoordinator', 'unitManager', 'employee'] as const)(
    'is told by no endpoint, list, search, export or guessed id to a %s elsewhere',
    async (role) => {
      expect(await answersThatTell(await region.as(org.people[role]))).toEqual([]);
    },
    120_000,
  );

  test('is changed by no endpoint that another administration’s coordinator asks', async () => {
    await tryToChange(await region.as(org.people.hospitalCoordinator));
    expect(await touched(org.people.hospitalCoordinator)).toEqual([]);
  }, 120_000);
});
