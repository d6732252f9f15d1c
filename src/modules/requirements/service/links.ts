import type { Context, Handlers } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import type { assessmentsApi } from '../contract/assessments.ts';
import type { safeguardsApi } from '../contract/safeguards.ts';
import { beginAssessment } from '../store/assessments.ts';
import { evidenceAt } from '../store/evidence.ts';
import * as store from '../store/links.ts';
import { safeguardAt } from '../store/safeguards.ts';
import { assessableNode } from './assessments.ts';
import { readableUnit } from './unit.ts';

const unknown = (path: string, code: string) => new Problem(code, 422, {}, [{ path: `body.${path}`, message: code }]);

async function seenSafeguard({ db }: Context, id: string): Promise<void> {
  if (!(await safeguardAt(db, id))) throw unknown('safeguardId', 'requirements.unknown-safeguard');
}

async function seenEvidence({ db }: Context, id: string): Promise<void> {
  if (!(await evidenceAt(db, id))) throw unknown('evidenceId', 'requirements.unknown-evidence');
}

/** The unit's own assessment of a requirement, begun if it has none, ready to link something to. */
async function assessmentFor(context: Context, nodeId: string, unitId: string): Promise<string> {
  await assessableNode(context, nodeId);
  await readableUnit(context, unitId);
  const id = await beginAssessment(context.db, newId(context.now.epochMilliseconds), nodeId, unitId);
  context.note({ subjectId: id, unitId });
  return id;
}

function noteUnlinked(context: Context, removed: { assessment_id: string; unit_id: string } | undefined) {
  if (!removed) throw new Problem('record.not-found', 404);
  context.note({ subjectId: removed.assessment_id, unitId: removed.unit_id });
  return { assessmentId: removed.assessment_id };
}

export const assessmentLinkHandlers: Pick<
  Handlers<typeof assessmentsApi>,
  'linkSafeguard' | 'unlinkSafeguard' | 'linkEvidence' | 'unlinkEvidence'
> = {
  linkSafeguard: async (context, { params, body }) => {
    await seenSafeguard(context, body.safeguardId);
    const assessmentId = await assessmentFor(context, params.id, body.unitId);
    await store.linkSafeguard(context.db, { assessmentId, unitId: body.unitId, otherId: body.safeguardId });
    return { assessmentId };
  },
  unlinkSafeguard: async (context, { params }) =>
    noteUnlinked(context, await store.unlinkSafeguard(context.db, params.id, params.partId)),
  linkEvidence: async (context, { params, body }) => {
    await seenEvidence(context, body.evidenceId);
    const assessmentId = await assessmentFor(context, params.id, body.unitId);
    await store.linkEvidence(context.db, { assessmentId, unitId: body.unitId, otherId: body.evidenceId });
    return { assessmentId };
  },
  unlinkEvidence: async (context, { params }) =>
    noteUnlinked(context, await store.unlinkEvidence(context.db, params.id, params.partId)),
};

export const safeguardLinkHandlers: Pick<Handlers<typeof safeguardsApi>, 'showSafeguard' | 'unshowSafeguard'> = {
  showSafeguard: async (context, { params, body }) => {
    const safeguard = await safeguardAt(context.db, params.id);
    if (!safeguard) throw new Problem('record.not-found', 404, { id: params.id });
    await seenEvidence(context, body.evidenceId);
    await store.showSafeguard(context.db, params.id, body.evidenceId);
    context.note({ subjectId: params.id, unitId: safeguard.unit_id });
    return { id: params.id };
  },
  unshowSafeguard: async (context, { params }) => {
    if (!(await store.unshowSafeguard(context.db, params.id, params.partId)))
      throw new Problem('record.not-found', 404);
    return { id: params.id };
  },
};
