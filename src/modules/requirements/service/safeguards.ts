import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type {
  NewSafeguard,
  Safeguard,
  SafeguardEvidence,
  SafeguardRow,
  ServedRequirement,
  safeguardsApi,
} from '../contract/safeguards.ts';
import { isExpired } from '../rules/evidence.ts';
import { type ServedRow, servedBySafeguard } from '../store/links.ts';
import * as store from '../store/safeguards.ts';

const mostLinked = 200;

export const presentServed = (row: ServedRow): ServedRequirement => ({
  assessmentId: row.assessment_id,
  nodeId: row.node_id,
  framework: row.framework,
  refId: row.ref_id,
  name: row.name,
  unit: { id: row.unit_id, name: row.unit },
  status: row.status,
});

const presentRow = (row: Awaited<ReturnType<typeof store.listSafeguards>>['items'][number]): SafeguardRow => ({
  id: row.id,
  number: row.number,
  title: row.title,
  status: row.status,
  unitId: row.unit_id,
  unit: row.unit,
  ownerId: row.owner_id,
  owner: row.owner,
  checkedOn: row.checked_on,
  nextCheckOn: row.next_check_on,
});

const presentShown = (row: store.ShownRow, today: string): SafeguardEvidence[] =>
  row.title === null || row.kind === null || row.collected_on === null
    ? []
    : [
        {
          id: row.evidence_id,
          title: row.title,
          kind: row.kind,
          collectedOn: row.collected_on,
          validUntil: row.valid_until,
          expired: isExpired({ validUntil: row.valid_until, withdrawnOn: row.withdrawn_on }, today),
        },
      ];

async function safeguardWith(context: Context, id: string): Promise<Safeguard> {
  const { db, language, today } = context;
  const row = await store.safeguardAt(db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  context.note({ unitId: row.unit_id });
  const requirements = await servedBySafeguard(db, id, language, mostLinked);
  const shown = await store.evidenceOfSafeguard(db, id, mostLinked);
  const evidence = shown.flatMap((one) => presentShown(one, today.toString()));
  return {
    ...presentRow(row),
    version: row.version,
    text: row.text,
    requirements: requirements.map(presentServed),
    evidence,
    hiddenEvidence: shown.length - evidence.length,
    mayEdit: row.may_edit,
  };
}

type Facts = Omit<NewSafeguard, 'id' | 'number'>;
const columnsOf = (facts: Facts) => ({
  unit_id: facts.unitId,
  title: facts.title,
  text: facts.text,
  status: facts.status,
  owner_id: facts.ownerId,
  checked_on: facts.checkedOn,
  next_check_on: facts.nextCheckOn,
});

async function refuseTaken({ db }: Context, number: string, exceptId: string): Promise<void> {
  if (!(await store.safeguardNumberTaken(db, number, exceptId))) return;
  throw new Problem('requirements.number-taken', 422, { number }, [
    { path: 'body.number', message: 'requirements.number-taken' },
  ]);
}

function refuseUnfit({ today }: Context, { checkedOn }: Facts): void {
  if (checkedOn === null || checkedOn <= today.toString()) return;
  throw new Problem('requirements.not-yet', 422, {}, [{ path: 'body.checkedOn', message: 'requirements.not-yet' }]);
}

async function create(context: Context, { id, number: wanted, ...facts }: NewSafeguard): Promise<Safeguard> {
  refuseUnfit(context, facts);
  const number = wanted ?? (await store.nextSafeguardNumber(context.db));
  if (wanted) await refuseTaken(context, number, id);
  await store.insertSafeguard(context.db, { id, number, ...columnsOf(facts) });
  return safeguardWith(context, id);
}

type Change = Facts & { version: number; number: string };

async function change(context: Context, id: string, { version, number, ...facts }: Change): Promise<Safeguard> {
  const current = await safeguardWith(context, id);
  if (!current.mayEdit) throw new Problem('permission.not-here', 403, { id });
  refuseUnfit(context, facts);
  await refuseTaken(context, number, id);
  if (!(await store.updateSafeguard(context.db, id, version, { number, ...columnsOf(facts) })))
    throw new Problem('record.changed', 409, { current });
  return safeguardWith(context, id);
}

export const safeguardHandlers: Pick<
  Handlers<typeof safeguardsApi>,
  'safeguards' | 'safeguardChoices' | 'createSafeguard' | 'safeguard' | 'changeSafeguard'
> = {
  safeguards: async ({ db }, { query }) => {
    const { items, ...rest } = await store.listSafeguards(db, query);
    return { ...rest, items: items.map(presentRow) };
  },
  safeguardChoices: async ({ db }, { query }) => {
    const rows = await store.safeguardChoices(db, query.q);
    return { items: rows.map(({ id, number, title, unit }) => ({ id, label: title, hint: `${number} · ${unit}` })) };
  },
  createSafeguard: (context, { body }) => create(context, body),
  safeguard: (context, { params }) => safeguardWith(context, params.id),
  changeSafeguard: (context, { params, body }) => change(context, params.id, body),
};
