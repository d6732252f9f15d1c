import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import { Duty, type Responsibility, type responsibilityApi } from '../contract/responsibility.ts';
import { responsibleFor } from '../rules/responsibility.ts';
import { regionId } from '../store/face.ts';
import * as store from '../store/responsibility.ts';
import { responsibilityFile } from './responsibility-sheet.ts';

const answeringOf = ({ duty, holder_id, holder_name, stands_in, source_id, source_name, depth }: store.Answering) => ({
  duty,
  holder: { id: holder_id, name: holder_name, standsIn: stands_in },
  source: { id: source_id, name: source_name },
  depth,
});

/** Who answers for what in a unit and its parts today; without a unit, in the whole region. */
async function responsibility({ db, today }: Context, unitId: string | undefined): Promise<Responsibility> {
  const id = unitId ?? (await regionId(db));
  if (id === null) throw new Problem('record.not-found', 404);
  const day = today.toString();
  const parts = await store.partsOf(db, id, day);
  const [unit] = parts;
  if (!unit) throw new Problem('record.not-found', 404, { id });
  const ids = parts.map((part) => part.id);
  const answering = Map.groupBy(await store.answeringFor(db, ids, day), ({ part_id }) => part_id);
  return {
    unit: { id: unit.id, name: unit.name },
    above: await store.unitsAbove(db, id),
    parts: parts.map((part) => ({
      unit: part,
      duties: responsibleFor(part.kind, Duty.options, (answering.get(part.id) ?? []).map(answeringOf)),
    })),
  };
}

export const responsibilityHandlers: Handlers<typeof responsibilityApi> = {
  responsibility: (context, { query }) => responsibility(context, query.unitId),
  responsibilitySheet: async (context, { query }) =>
    responsibilityFile(context, await responsibility(context, query.unitId), query.format),
};
