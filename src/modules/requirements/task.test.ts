import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation } from '../organisation/testing.ts';
import { evidenceApi } from './contract/evidence.ts';
import { safeguardsApi } from './contract/safeguards.ts';

const region = aRegion();
let org: Awaited<ReturnType<typeof anOrganisation>>;
let coordinator: Caller;

const tasksOf = (recordId: string) =>
  region.query(
    'select kind, person_id as who, due_on as due, outcome from task.task where record_id = $1 order by opened_at, due_on',
    [recordId],
  );

beforeAll(async () => {
  org = await anOrganisation(region);
  coordinator = await region.as(org.people.hospitalCoordinator);
});

describe('a check by a day', () => {
  test('of evidence is its owner’s task, and done when it is collected anew', async () => {
    const { id, version } = await coordinator.use(evidenceApi).createEvidence({
      body: {
        id: newId(),
        unitId: org.units.ward,
        kind: 'note',
        title: 'Behörighetslista',
        note: 'Skrivs ut varje kvartal.',
        collectedOn: '2026-01-10',
        nextCheckOn: '2026-12-10',
        ownerId: org.people.employee,
      },
    });
    expect(await tasksOf(id)).toMatchObject([
      { kind: 'requirements.checkEvidence', who: org.people.employee, outcome: null },
    ]);
    const changed = {
      unitId: org.units.ward,
      kind: 'note' as const,
      title: 'Behörighetslista',
      note: 'Ny lista.',
      ownerId: org.people.employee,
    };
    await coordinator.use(evidenceApi).changeEvidence({
      params: { id },
      body: { ...changed, version, collectedOn: '2026-11-20', nextCheckOn: '2027-11-20' },
    });
    expect(await tasksOf(id)).toMatchObject([{ outcome: 'done' }, { outcome: null, due: '2027-11-20' }]);
  });

  test('of a safeguard is withdrawn with the owner and done when it has been checked or retired', async () => {
    const facts = { unitId: org.units.ward, title: 'Låsta skåp', text: '', ownerId: org.people.employee };
    const made = await coordinator.use(safeguardsApi).createSafeguard({
      body: { ...facts, id: newId(), status: 'active', nextCheckOn: '2026-12-01' },
    });
    const { id } = made;
    const checked = await coordinator.use(safeguardsApi).changeSafeguard({
      params: { id },
      body: {
        ...facts,
        number: made.number,
        version: made.version,
        status: 'active',
        checkedOn: '2026-11-20',
        nextCheckOn: '2027-06-01',
      },
    });
    await coordinator.use(safeguardsApi).changeSafeguard({
      params: { id },
      body: {
        ...facts,
        number: made.number,
        version: checked.version,
        status: 'retired',
        checkedOn: '2026-11-20',
        nextCheckOn: '2027-06-01',
      },
    });
    expect(await tasksOf(id)).toMatchObject([
      { outcome: 'done', due: '2026-12-01' },
      { outcome: 'done', due: '2027-06-01' },
    ]);
  });
});
