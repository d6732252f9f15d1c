import type { Context, Handlers } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Assessment, assessmentsApi } from '../contract/assessments.ts';
import type { Ref } from '../contract/words.ts';
import * as store from '../store/assessments.ts';
import { nodeAt } from '../store/frameworks.ts';
import { readableUnit } from './unit.ts';

export const refOf = (id: string | null, name: string | null): Ref | null =>
  id === null ? null : { id, name: name ?? '' };

export const presentAssessment = (row: store.AssessmentRow): Assessment => ({
  id: row.id,
  version: row.version,
  nodeId: row.node_id,
  unit: { id: row.unit_id, name: row.unit },
  status: row.status,
  justification: row.justification,
  shortcoming: row.shortcoming,
  reasons: row.reasons,
  owner: refOf(row.owner_id, row.owner),
  checkedOn: row.checked_on,
  nextCheckOn: row.next_check_on,
  assessedBy: refOf(row.assessed_by, row.assessor),
  updatedAt: row.updated_at.toISOString(),
});

const at = (path: string, code: string) => new Problem(code, 422, {}, [{ path, message: code }]);

/** Errors name the field below `place`. */
function refuseUnfit({ today }: Context, judged: store.Judged, place: string): void {
  const { status, justification, checkedOn } = judged;
  if (status === 'notApplicable' && justification === '') throw at(`${place}.justification`, 'requirements.justify');
  if (checkedOn !== null && checkedOn > today.toString()) throw at(`${place}.checkedOn`, 'requirements.not-yet');
}

/** A requirement that can be assessed. Errors: `record.not-found`, `requirements.not-assessable`. */
export async function assessableNode({ db, language }: Context, id: string): Promise<void> {
  const node = await nodeAt(db, id, language);
  if (!node) throw new Problem('record.not-found', 404, { id });
  if (!node.assessable || node.retired_in !== null)
    throw new Problem('requirements.not-assessable', 409, { node: node.ref_id });
}

type Body = store.Judged & { unitId: string; version: number | null };

async function assess(context: Context, nodeId: string, { unitId, version, ...judged }: Body): Promise<Assessment> {
  await assessableNode(context, nodeId);
  await readableUnit(context, unitId);
  refuseUnfit(context, judged, 'body');
  const [own] = await store.ownAssessments(context.db, [nodeId], unitId);
  const unseen = own !== undefined && own.version !== version;
  if (unseen || (!own && version !== null))
    throw new Problem('record.changed', 409, { current: own ? presentAssessment(own) : null });
  const id = own?.id ?? newId(context.now.epochMilliseconds);
  await store.saveAssessments(context.db, unitId, [{ id, nodeId, ...judged }]);
  context.note({ subjectId: id, unitId });
  return assessmentWith(context, id);
}

async function assessmentWith({ db }: Context, id: string): Promise<Assessment> {
  const row = await store.assessmentAt(db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  return presentAssessment(row);
}

const nothingSaid: store.Judged = {
  status: 'notAssessed',
  justification: '',
  shortcoming: null,
  reasons: [],
  ownerId: null,
  checkedOn: null,
  nextCheckOn: null,
};

const saidIn = (row: store.AssessmentRow): store.Judged => ({
  status: row.status,
  justification: row.justification,
  shortcoming: row.shortcoming,
  reasons: row.reasons,
  ownerId: row.owner_id,
  checkedOn: row.checked_on,
  nextCheckOn: row.next_check_on,
});

type Many = {
  unitId: string;
  items: readonly { nodeId: string; version: number | null }[];
  set: { [K in keyof store.Judged]?: store.Judged[K] | undefined };
};

const given = (set: Many['set']): Partial<store.Judged> =>
  Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));

async function refuseUnassessable({ db }: Context, items: Many['items']): Promise<void> {
  const assessable = await store.assessableOf(
    db,
    items.map(({ nodeId }) => nodeId),
  );
  const places = items.flatMap(({ nodeId }, place) =>
    assessable.has(nodeId) ? [] : [{ path: `body.items.${place}.nodeId`, message: 'requirements.not-assessable' }],
  );
  if (places.length > 0) throw new Problem('requirements.some-not-assessable', 422, { count: places.length }, places);
}

async function assessMany(context: Context, { unitId, items, set }: Many) {
  await readableUnit(context, unitId);
  const once = [...new Map(items.map((item) => [item.nodeId, item])).values()];
  await refuseUnassessable(context, once);
  const rows = await store.ownAssessments(
    context.db,
    once.map(({ nodeId }) => nodeId),
    unitId,
  );
  const own = new Map(rows.map((row) => [row.node_id, row]));
  const changed = once.filter(({ nodeId, version }) => (own.get(nodeId)?.version ?? null) !== version);
  if (changed.length > 0)
    throw new Problem('record.changed', 409, { nodeIds: changed.map(({ nodeId }) => nodeId), count: changed.length });
  const judgements = once.map(({ nodeId }) => {
    const row = own.get(nodeId);
    const id = row?.id ?? newId(context.now.epochMilliseconds);
    return { ...(row ? saidIn(row) : nothingSaid), ...given(set), id, nodeId };
  });
  for (const judged of judgements) refuseUnfit(context, judged, 'body.set');
  await store.saveAssessments(context.db, unitId, judgements);
  context.note({ unitId, detail: { requirements: judgements.length, set: given(set) } });
  return { created: once.length - rows.length, changed: rows.length };
}

export const assessmentHandlers: Pick<
  Handlers<typeof assessmentsApi>,
  'assess' | 'assessMany' | 'assessments' | 'assessment'
> = {
  assess: (context, { params, body }) => assess(context, params.id, body),
  assessMany: (context, { body }) => assessMany(context, body),
  assessments: async ({ db, language }, { query }) => {
    const { items, ...rest } = await store.listAssessments(db, query, language);
    const present = items.map(({ node_id, framework_id, unit_id, checked_on, next_check_on, ...row }) => ({
      ...row,
      nodeId: node_id,
      frameworkId: framework_id,
      unitId: unit_id,
      checkedOn: checked_on,
      nextCheckOn: next_check_on,
    }));
    return { ...rest, items: present };
  },
  assessment: (context, { params }) => assessmentWith(context, params.id),
};
