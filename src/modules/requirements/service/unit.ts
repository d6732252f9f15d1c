import type { Context } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import { type UnitRow, unitAt } from '../store/unit.ts';

/**
 * The unit asked for, if the actor may see how requirements are met there. Otherwise refused rather than answered with
 * what little row-level security leaves: half an answer would look like a whole one.
 */
export async function readableUnit({ db }: Context, id: string): Promise<UnitRow> {
  const unit = await unitAt(db, id);
  if (!unit) throw new Problem('record.not-found', 404, { id });
  if (!unit.reads) throw new Problem('requirements.not-your-unit', 403, { unit: unit.name });
  return unit;
}
