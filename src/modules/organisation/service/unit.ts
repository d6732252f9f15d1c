import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem, type ProblemPlace } from '../../../shared/problem.ts';
import type { NewUnit, Unit, UnitEdit, unitsApi } from '../contract/unit.ts';
import { belowRefusal, misfits } from '../rules/unit.ts';
import * as store from '../store/unit.ts';
import { wholeUnit } from '../store/whole-unit.ts';
import { found, saved } from './saved.ts';

type Own = Pick<typeof unitsApi, 'units' | 'tree' | 'unitChoices' | 'unit' | 'createUnit' | 'editUnit'>;

export const unitWhole = async ({ db }: Context, id: string): Promise<Unit> => found(await wholeUnit(db, id), id);

/** Fields that cannot go together, all at once, each at its place. */
async function refuseMisfits({ db }: Context, id: string, unit: NewUnit | UnitEdit): Promise<void> {
  const places: ProblemPlace[] = misfits(unit).map(({ field, code }) => ({ path: `body.${field}`, message: code }));
  if (unit.hsaId !== null && (await store.unitWithHsaId(db, unit.hsaId, id)))
    places.push({ path: 'body.hsaId', message: 'organisation.hsa-id-taken' });
  if (places.length > 0) throw new Problem('input.invalid', 422, {}, places);
}

async function refuseBelowEnded({ db }: Context, { parentId, validFrom }: NewUnit): Promise<void> {
  const parent = (await store.knownUnits(db, [parentId], validFrom)).get(parentId);
  if (!parent) throw new Problem('organisation.no-such-unit', 422, { id: parentId });
  const refusal = belowRefusal(parent, validFrom);
  if (refusal) throw new Problem(refusal, 409, { name: parent.name });
}

const refuseRegion = (kind: string) => {
  if (kind === 'region') throw new Problem('organisation.one-region', 409);
};

async function createUnit(context: Context, { body }: { body: NewUnit }): Promise<Unit> {
  refuseRegion(body.kind);
  await store.lockTree(context.db);
  await refuseBelowEnded(context, body);
  await refuseMisfits(context, body.id, body);
  await store.insertUnit(context.db, body);
  context.note({ unitId: body.id });
  return unitWhole(context, body.id);
}

async function editUnit(context: Context, { params: { id }, body }: { params: { id: string }; body: UnitEdit }) {
  const before = await unitWhole(context, id);
  if ((before.kind === 'region') !== (body.kind === 'region')) throw new Problem('organisation.one-region', 409);
  await refuseMisfits(context, id, body);
  context.note({ unitId: id });
  const changed = await store.updateUnit(context.db, id, body);
  return saved(context, changed, { id, version: body.version, load: unitWhole });
}

export const unitHandlers: Handlers<Own> = {
  units: ({ db, today }, { query }) => store.unitPage(db, query, today.toString()),
  tree: async ({ db, today }, { query }) => ({
    items: await store.twigs(db, query.parentId ?? null, today.toString()),
  }),
  unitChoices: async ({ db, today }, { query }) => ({
    items: await store.unitChoices(db, { ...query, today: today.toString() }),
  }),
  unit: (context, { params }) => {
    context.note({ unitId: params.id });
    return unitWhole(context, params.id);
  },
  createUnit,
  editUnit,
};
