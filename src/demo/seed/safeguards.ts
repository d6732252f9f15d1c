import { assessmentsApi } from '../../modules/requirements/contract/assessments.ts';
import { evidenceApi } from '../../modules/requirements/contract/evidence.ts';
import { safeguardsApi } from '../../modules/requirements/contract/safeguards.ts';
import { newId } from '../../shared/ids.ts';
import { type Safeguard, safeguards } from '../safeguards.ts';
import type { AtWork } from './as-person.ts';
import type { Known } from './documents.ts';

/** Where safeguards belong: the requirements of an assessed framework by their numbers, at a unit. */
export type Assessed = { readonly unitId: string; nodeOf(refId: string): string };

async function register({ caller }: AtWork, known: Known, { unitId }: Assessed, safeguard: Safeguard) {
  const id = newId();
  const { number, title, text, status, checkedOn, nextCheckOn, owner } = safeguard;
  const ownerId = known.personId(owner);
  await caller
    .use(safeguardsApi)
    .createSafeguard({ body: { id, number, unitId, title, text, status, ownerId, checkedOn, nextCheckOn } });
  return { id, ownerId };
}

/** The region's safeguards, the requirements each serves, and what shows it; linked as a coordinator would. */
export async function seedSafeguards(me: AtWork, known: Known, assessed: Assessed): Promise<void> {
  for (const safeguard of safeguards) {
    const { id, ownerId } = await register(me, known, assessed, safeguard);
    const assessmentIds: string[] = [];
    for (const refId of safeguard.requirements) {
      const body = { unitId: assessed.unitId, safeguardId: id };
      const linked = await me.caller
        .use(assessmentsApi)
        .linkSafeguard({ params: { id: assessed.nodeOf(refId) }, body });
      assessmentIds.push(linked.assessmentId);
    }
    for (const shown of safeguard.evidence) {
      const body = {
        id: newId(),
        unitId: assessed.unitId,
        kind: 'note' as const,
        ownerId,
        assessmentIds,
        safeguardIds: [id],
        ...shown,
      };
      await me.caller.use(evidenceApi).createEvidence({ body });
    }
  }
}
