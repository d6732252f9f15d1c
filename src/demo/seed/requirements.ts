import { assessmentsApi } from '../../modules/requirements/contract/assessments.ts';
import { frameworksApi } from '../../modules/requirements/contract/frameworks.ts';
import { frozenApi } from '../../modules/requirements/contract/frozen.ts';
import { newId } from '../../shared/ids.ts';
import type { AssessedRequirement } from '../assessment-2019/assessed-requirement.ts';
import { assessedFramework2019, assessedOn2019, assessment2019 } from '../assessment-2019.ts';
import type { AtWork } from './as-person.ts';
import type { DocumentIds, Known } from './documents.ts';
import { seedSafeguards } from './safeguards.ts';

type Nodes = ReadonlyMap<string, string>;

async function nodesOf(
  { caller }: AtWork,
  urn: string,
  unitId: string,
): Promise<{ frameworkId: string; nodes: Nodes }> {
  const { items } = await caller.use(frameworksApi).frameworks({ query: {} });
  const framework = items.find((known) => known.urn === urn);
  if (!framework) throw new Error(`no framework ${urn}`);
  const { tree } = await caller.use(frameworksApi).framework({ params: { id: framework.id }, query: { unitId } });
  return { frameworkId: framework.id, nodes: new Map(tree.map(({ refId, id }) => [refId, id])) };
}

const nodeOf = (nodes: Nodes, refId: string): string => {
  const id = nodes.get(refId);
  if (!id) throw new Error(`no requirement ${refId}`);
  return id;
};

/** Requirements judged alike are judged at once, as a person would. */
async function judgeMet({ caller, person }: AtWork, unitId: string, nodes: Nodes): Promise<void> {
  const items = assessment2019
    .filter(({ status }) => status === 'met')
    .map(({ refId }) => ({ nodeId: nodeOf(nodes, refId), version: null }));
  const set = {
    status: 'met' as const,
    reasons: ['organisation' as const],
    ownerId: person.id,
    checkedOn: assessedOn2019,
  };
  await caller.use(assessmentsApi).assessMany({ body: { unitId, items, set } });
}

async function judgeGap(
  { caller, person }: AtWork,
  unitId: string,
  nodeId: string,
  { status, note = '' }: AssessedRequirement,
): Promise<void> {
  const body = {
    unitId,
    version: null,
    status,
    justification: note,
    shortcoming: 'moderate' as const,
    reasons: ['risk' as const],
    ownerId: person.id,
    checkedOn: assessedOn2019,
  };
  await caller.use(assessmentsApi).assess({ params: { id: nodeId }, body });
}

async function trace({ caller }: AtWork, unitId: string, nodes: Nodes, documents: DocumentIds): Promise<void> {
  for (const { refId, documents: met } of assessment2019)
    for (const { document, section } of met) {
      const body = { id: newId(), unitId, documentId: documents.get(document) ?? '', sectionNumber: section };
      await caller.use(assessmentsApi).addTrace({ params: { id: nodeOf(nodes, refId) }, body });
    }
}

/** ISO/IEC 27001:2013 as judged in 2019: 130 of 140 met, each traced; then frozen as it stood. Safeguards have come since. */
export async function seedRequirements(me: AtWork, known: Known, documents: DocumentIds): Promise<void> {
  const unitId = known.unitId('region');
  const { frameworkId, nodes } = await nodesOf(me, assessedFramework2019, unitId);
  await judgeMet(me, unitId, nodes);
  for (const gap of assessment2019.filter(({ status }) => status !== 'met'))
    await judgeGap(me, unitId, nodeOf(nodes, gap.refId), gap);
  await trace(me, unitId, nodes, documents);
  const body = {
    id: newId(),
    frameworkId,
    unitId,
    title: 'Bedömning 2019',
    assessedOn: assessedOn2019,
    approverId: me.person.id,
  };
  await me.caller.use(frozenApi).freeze({ body });
  await seedSafeguards(me, known, { unitId, nodeOf: (refId) => nodeOf(nodes, refId) });
}
