import type { Context, Handlers } from '../../../platform/module.ts';
import type { Answer, assessmentsApi, LinkedEvidence, LinkedSafeguard, Trace } from '../contract/assessments.ts';
import { isExpired } from '../rules/evidence.ts';
import { evidenceByIds } from '../store/evidence.ts';
import { safeguardsByIds } from '../store/safeguards.ts';
import { assessedBelow, type ChainRow } from '../store/standings.ts';
import { presentAssessment, refOf } from './assessments.ts';
import { nodeDetail } from './frameworks.ts';
import { suggestionsFor } from './mappings.ts';
import { type Assessed, assessedAt, type Documents, unassessed } from './standing.ts';
import { presentTrace } from './traces.ts';
import { readableUnit } from './unit.ts';

const mostBelow = 100;
const unitOf = ({ unit_id, unit }: ChainRow) => ({ id: unit_id, name: unit });

/** Where each of some linked things was first linked, from the unit upwards. */
function firstLinks<T extends { id: string }>(rows: readonly ChainRow[], itemsOf: (row: ChainRow) => readonly T[]) {
  const links = new Map<string, { row: ChainRow; item: T }>();
  for (const row of rows) for (const item of itemsOf(row)) if (!links.has(item.id)) links.set(item.id, { row, item });
  return links;
}

export const tracesOf = (rows: readonly ChainRow[], documents: Documents): Trace[] =>
  rows.flatMap((row) =>
    row.traces.map((item) =>
      presentTrace({ ...item, assessmentId: row.id, unit: unitOf(row) }, documents.get(item.documentId)),
    ),
  );

async function safeguardsOf({ db }: Context, rows: readonly ChainRow[]): Promise<LinkedSafeguard[]> {
  const links = firstLinks(rows, ({ safeguards }) => safeguards);
  const found = links.size > 0 ? await safeguardsByIds(db, [...links.keys()]) : [];
  return found.map((row) => ({
    id: row.id,
    assessmentId: links.get(row.id)?.row.id ?? '',
    number: row.number,
    title: row.title,
    status: row.status,
    unit: { id: row.unit_id, name: row.unit },
    owner: refOf(row.owner_id, row.owner),
    nextCheckOn: row.next_check_on,
  }));
}

/** The evidence the actor may read; how much more there is, is said by the number alone. */
async function evidenceOf({ db, today }: Context, rows: readonly ChainRow[]) {
  const links = firstLinks(rows, ({ evidence }) => evidence);
  const found = links.size > 0 ? await evidenceByIds(db, [...links.keys()]) : [];
  const evidence = found.map((row): LinkedEvidence => {
    const link = links.get(row.id);
    const through = link?.item.throughId ?? null;
    return {
      id: row.id,
      assessmentId: through === null ? (link?.row.id ?? null) : null,
      throughId: through,
      title: row.title,
      kind: row.kind,
      url: row.url,
      unit: { id: row.unit_id, name: row.unit },
      collectedOn: row.collected_on,
      validUntil: row.valid_until,
      expired: isExpired({ validUntil: row.valid_until, withdrawnOn: row.withdrawn_on }, today.toString()),
    };
  });
  return { evidence, hiddenEvidence: links.size - found.length };
}

async function below({ db }: Context, unitId: string, nodeId: string): Promise<Answer['below']> {
  const rows = await assessedBelow(db, unitId, nodeId, mostBelow);
  return rows.map(({ id, unit_id, unit, status, checked_on }) => ({
    id,
    unit: { id: unit_id, name: unit },
    status,
    checkedOn: checked_on,
  }));
}

const assessmentsIn = ({ chain, holding }: Assessed) => {
  const own = chain.find(({ distance }) => distance === 0);
  return {
    own: own ? presentAssessment(own.row) : null,
    holds: holding ? presentAssessment(holding.row) : null,
  };
};

async function answer(context: Context, nodeId: string, unitId: string): Promise<Answer> {
  const unit = await readableUnit(context, unitId);
  const node = await nodeDetail(context, nodeId, unitId);
  const { byNode, documents } = await assessedAt(context, unitId, { nodeId });
  const assessed = byNode.get(nodeId) ?? unassessed;
  const rows = assessed.counting.map(({ row }) => row);
  const { status, state, flags } = assessed.standing;
  const suggested = status === 'notAssessed' && node.assessable ? await suggestionsFor(context, unitId, [nodeId]) : [];
  const { own, holds } = assessmentsIn(assessed);
  context.note({ subjectId: own?.id ?? nodeId, unitId });
  return {
    node,
    unit: { id: unit.id, name: unit.name },
    ...{ status, state, flags, own, holds },
    documents: tracesOf(rows, documents),
    safeguards: await safeguardsOf(context, rows),
    ...(await evidenceOf(context, rows)),
    below: await below(context, unitId, nodeId),
    suggestion: suggested[0]?.suggestion ?? null,
    mayAssess: unit.assesses && node.assessable && !node.retired,
    mayCollect: unit.collects,
  };
}

export const answerHandlers: Pick<Handlers<typeof assessmentsApi>, 'answer'> = {
  answer: (context, { params, query }) => answer(context, params.id, query.unitId),
};
