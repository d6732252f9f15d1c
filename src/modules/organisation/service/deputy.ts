import type { Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { unitsApi } from '../contract/unit.ts';
import * as store from '../store/deputy.ts';
import { refuseInactive } from './person.ts';
import { backwards } from './saved.ts';
import { unitWhole } from './unit.ts';

type Own = Pick<typeof unitsApi, 'addDeputy' | 'endDeputy'>;

export const deputyHandlers: Handlers<Own> = {
  addDeputy: async (context, { params, body }) => {
    const { id, personId, validFrom, validTo } = body;
    if (validTo !== null && validTo < validFrom)
      throw new Problem('organisation.ends-before-start', 422, {}, backwards);
    await unitWhole(context, params.id);
    await refuseInactive(context, [personId]);
    const row = { id, unit_id: params.id, person_id: personId, valid_from: validFrom, valid_to: validTo };
    await store.insertDeputy(context.db, row);
    context.note({ unitId: params.id, detail: { personId } });
    return unitWhole(context, params.id);
  },
  endDeputy: async (context, { params, body }) => {
    await unitWhole(context, params.id);
    const ended = await store.endDeputy(context.db, params.id, params.deputyId, body.on);
    if (!ended) throw new Problem('permission.not-here', 403, { id: params.deputyId });
    context.note({ unitId: params.id });
    return unitWhole(context, params.id);
  },
};
