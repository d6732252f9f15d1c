import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Evidence, EvidenceChange, EvidenceRow, evidenceApi, NewEvidence } from '../contract/evidence.ts';
import { isExpired } from '../rules/evidence.ts';
import * as store from '../store/evidence.ts';
import { listEvidence } from '../store/evidence-list.ts';
import * as links from '../store/links.ts';
import { presentServed } from './safeguards.ts';

const mostLinked = 200;

export const presentEvidence = (row: Omit<store.NamedEvidence, 'url'>): EvidenceRow => ({
  id: row.id,
  title: row.title,
  kind: row.kind,
  unitId: row.unit_id,
  unit: row.unit,
  ownerId: row.owner_id,
  owner: row.owner,
  collectedOn: row.collected_on,
  validUntil: row.valid_until,
  nextCheckOn: row.next_check_on,
  withdrawnOn: row.withdrawn_on,
});

async function storedEvidence(context: Context, id: string): Promise<store.EvidenceRow> {
  const row = await store.evidenceAt(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  context.note({ unitId: row.unit_id });
  return row;
}

type Linked = Pick<Evidence, 'requirements' | 'safeguards'>;
const nothingLinked: Linked = { requirements: [], safeguards: [] };

async function linkedTo({ db, language }: Context, id: string): Promise<Linked> {
  const requirements = await links.servedByEvidence(db, id, language, mostLinked);
  return { requirements: requirements.map(presentServed), safeguards: await links.safeguardsShownBy(db, id) };
}

const presentWhole = (row: store.EvidenceRow, linked: Linked, today: string): Evidence => ({
  ...presentEvidence(row),
  version: row.version,
  url: row.url,
  note: row.note,
  withdrawnBecause: row.withdrawn_because,
  expired: isExpired({ validUntil: row.valid_until, withdrawnOn: row.withdrawn_on }, today),
  ...linked,
  mayEdit: row.may_edit,
});

async function evidenceWith(context: Context, id: string): Promise<Evidence> {
  const row = await storedEvidence(context, id);
  return presentWhole(row, await linkedTo(context, id), context.today.toString());
}

type Facts = Omit<EvidenceChange, 'version'>;
const columnsOf = (facts: Facts) => ({
  unit_id: facts.unitId,
  title: facts.title,
  kind: facts.kind,
  url: facts.kind === 'link' ? facts.url : '',
  note: facts.note,
  collected_on: facts.collectedOn,
  valid_until: facts.validUntil,
  next_check_on: facts.nextCheckOn,
  owner_id: facts.ownerId,
});

const at = (path: string, code: string) => new Problem(code, 422, {}, [{ path: `body.${path}`, message: code }]);

function refuseUnfit({ today }: Context, { kind, url, note, collectedOn, validUntil }: Facts): void {
  if (kind === 'link' && url === '') throw at('url', 'requirements.link-needed');
  if (kind === 'note' && note === '') throw at('note', 'requirements.note-needed');
  if (collectedOn > today.toString()) throw at('collectedOn', 'requirements.not-yet');
  if (validUntil !== null && validUntil < collectedOn) throw at('validUntil', 'requirements.valid-before-collected');
}

/** Links what is new at once; all that was named must be there for the actor to see. */
async function linkNew({ db }: Context, { id, assessmentIds, safeguardIds }: NewEvidence): Promise<void> {
  const asked = { assessmentIds: [...new Set(assessmentIds)], safeguardIds: [...new Set(safeguardIds)] };
  const linked = await links.linkNewEvidence(db, id, asked);
  if (linked?.assessments !== asked.assessmentIds.length) throw at('assessmentIds', 'requirements.unknown-assessment');
  if (linked.safeguards !== asked.safeguardIds.length) throw at('safeguardIds', 'requirements.unknown-safeguard');
}

async function create(context: Context, body: NewEvidence): Promise<Evidence> {
  const { id, assessmentIds, safeguardIds, ...facts } = body;
  refuseUnfit(context, facts);
  const row = await store.insertEvidence(context.db, { id, ...columnsOf(facts) });
  context.note({ unitId: row.unit_id });
  if (assessmentIds.length + safeguardIds.length === 0)
    return presentWhole(row, nothingLinked, context.today.toString());
  await linkNew(context, body);
  return evidenceWith(context, id);
}

/** The evidence as it stands, if the actor may change it and it still shows something. */
async function changeable(context: Context, id: string): Promise<Evidence> {
  const current = await evidenceWith(context, id);
  if (!current.mayEdit) throw new Problem('permission.not-here', 403, { id });
  if (current.withdrawnOn) throw new Problem('requirements.evidence-is-withdrawn', 409, { id });
  return current;
}

async function change(context: Context, id: string, { version, ...facts }: EvidenceChange): Promise<Evidence> {
  const current = await changeable(context, id);
  refuseUnfit(context, facts);
  if (!(await store.updateEvidence(context.db, id, version, columnsOf(facts))))
    throw new Problem('record.changed', 409, { current });
  return evidenceWith(context, id);
}

async function withdraw(context: Context, id: string, { version, because }: { version: number; because: string }) {
  const current = await changeable(context, id);
  const withdrawn = { withdrawn_on: context.today.toString(), withdrawn_because: because };
  if (!(await store.updateEvidence(context.db, id, version, withdrawn)))
    throw new Problem('record.changed', 409, { current });
  return evidenceWith(context, id);
}

export const evidenceHandlers: Handlers<typeof evidenceApi> = {
  evidenceList: async ({ db }, { query }) => {
    const { items, ...rest } = await listEvidence(db, query);
    return { ...rest, items: items.map(presentEvidence) };
  },
  evidenceChoices: async ({ db }, { query }) => {
    const rows = await store.evidenceChoices(db, query.q);
    return {
      items: rows.map(({ id, title, collected_on, unit }) => ({ id, label: title, hint: `${unit} · ${collected_on}` })),
    };
  },
  createEvidence: (context, { body }) => create(context, body),
  evidence: (context, { params }) => evidenceWith(context, params.id),
  changeEvidence: (context, { params, body }) => change(context, params.id, body),
  withdrawEvidence: (context, { params, body }) => withdraw(context, params.id, body),
};
