import { createHash } from 'node:crypto';
import type { Context, Handlers } from '../../../platform/module.ts';
import { plainName, sheetFile } from '../../../platform/sheet/sheet-file.ts';
import { showMoment } from '../../../shared/date.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Sheet } from '../../../shared/sheet.ts';
import type { Frozen, FrozenContent, FrozenNode, FrozenRow, frozenApi, NewFrozen } from '../contract/frozen.ts';
import { canonical } from '../rules/canonical.ts';
import { compare } from '../rules/comparison.ts';
import { evidenceByIds } from '../store/evidence.ts';
import * as store from '../store/frozen.ts';
import { activePerson } from '../store/unit.ts';
import { type Covered, type CoveredFramework, coveredAt, linksOf } from './covered.ts';
import { countsOf, statementSheet } from './sheet/statement-sheet.ts';
import { sayIn } from './sheet/words.ts';
import type { Documents } from './standing.ts';
import { statementRow } from './statement.ts';

const hashOf = (content: FrozenContent): string => createHash('sha256').update(canonical(content)).digest('hex');

type Titles = ReadonlyMap<string, { title: string; validUntil: string | null }>;

/** Secret documents are named by number alone: those who may read a frozen assessment need not be those who may read them. */
const withoutSecrets = (documents: Documents): Documents =>
  new Map([...documents].map(([id, one]) => [id, one.openness === 'secret' ? { ...one, title: '' } : one]));

function frozenNode(covered: Covered, documents: Documents, titles: Titles): FrozenNode {
  const row = covered.assessed.holding?.row;
  const ids = new Set(linksOf(covered).flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  return {
    ...statementRow(covered, documents),
    owner: row?.owner ?? null,
    nextCheckOn: row?.next_check_on ?? null,
    evidence: [...ids].flatMap((id) => titles.get(id) ?? []),
  };
}

async function titlesOf({ db }: Context, nodes: readonly Covered[]): Promise<Titles> {
  const ids = [
    ...new Set(nodes.flatMap((covered) => linksOf(covered).flatMap(({ evidence }) => evidence.map(({ id }) => id)))),
  ];
  const rows = ids.length > 0 ? await evidenceByIds(db, ids) : [];
  return new Map(rows.map(({ id, title, valid_until }) => [id, { title, validUntil: valid_until }]));
}

/** The framework exactly as it stands at a unit, as content to freeze or to compare with. */
async function contentOf(context: Context, covered: CoveredFramework, assessedOn: string): Promise<FrozenContent> {
  const { framework, unit, groups, nodes } = covered;
  const titles = await titlesOf(context, nodes);
  const documents = withoutSecrets(covered.documents);
  return {
    framework: { urn: framework.urn, version: framework.version, refId: framework.ref_id, name: framework.name },
    unit: { id: unit.id, name: unit.name },
    assessedOn,
    groups,
    nodes: nodes.map((node) => frozenNode(node, documents, titles)),
  };
}

const presentRow = (row: Awaited<ReturnType<typeof store.listFrozen>>['items'][number]): FrozenRow => ({
  id: row.id,
  frameworkId: row.framework_id,
  framework: row.framework,
  frameworkVersion: row.framework_version,
  unitId: row.unit_id,
  unit: row.unit,
  title: row.title,
  assessedOn: row.assessed_on,
  approver: row.approver,
  recordedAt: row.recorded_at.toISOString(),
  recorder: row.recorder,
  sha256: row.sha256,
});

async function storedFrozen({ db }: Context, id: string) {
  const row = await store.frozenAt(db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  return row;
}

async function frozenWith(context: Context, id: string): Promise<Frozen> {
  const row = await storedFrozen(context, id);
  context.note({ unitId: row.unit_id });
  const { content } = row;
  return { ...presentRow(row), intact: hashOf(content) === row.sha256, statuses: countsOf(content.nodes), content };
}

const at = (path: string, code: string) => new Problem(code, 422, {}, [{ path: `body.${path}`, message: code }]);

async function freeze(context: Context, { frameworkId, unitId, assessedOn, ...body }: NewFrozen): Promise<FrozenRow> {
  const { db, actor, now, today } = context;
  if (assessedOn > today.toString()) throw at('assessedOn', 'requirements.assessed-in-future');
  const approver = await activePerson(db, body.approverId);
  if (approver === undefined) throw at('approverId', 'requirements.unknown-approver');
  const covered = await coveredAt(context, frameworkId, unitId);
  if (!covered.unit.freezes) throw new Problem('permission.not-here', 403, { unit: covered.unit.name });
  const content = await contentOf(context, covered, assessedOn);
  const frozen = {
    ...body,
    frameworkId,
    unitId,
    assessedOn,
    approver,
    recordedAt: now.toString(),
    recorder: actor.name,
  };
  const sha256 = hashOf(content);
  await store.insertFrozen(db, { ...frozen, frameworkVersion: covered.framework.version, content, sha256 });
  context.note({ unitId, detail: { frameworkId, assessedOn, sha256 } });
  return presentRow(await storedFrozen(context, body.id));
}

type Side = { title: string; assessedOn: string; frameworkVersion: number; content: FrozenContent };

async function sideOf(context: Context, id: string): Promise<Side & { frameworkId: string; unitId: string }> {
  const row = await storedFrozen(context, id);
  const { title, assessed_on, framework_version, content, framework_id, unit_id } = row;
  return {
    title,
    assessedOn: assessed_on,
    frameworkVersion: framework_version,
    content,
    frameworkId: framework_id,
    unitId: unit_id,
  };
}

async function sideNow(context: Context, frameworkId: string, unitId: string): Promise<Side> {
  const covered = await coveredAt(context, frameworkId, unitId);
  const assessedOn = context.today.toString();
  const content = await contentOf(context, covered, assessedOn);
  return { title: '', assessedOn, frameworkVersion: covered.framework.version, content };
}

const presentSide = ({ title, assessedOn, frameworkVersion, content }: Side) => ({
  ...{ title, assessedOn, frameworkVersion },
  statuses: countsOf(content.nodes),
});

async function compareWith(context: Context, id: string, otherId: string | undefined) {
  const one = await sideOf(context, id);
  const other = otherId ? await sideOf(context, otherId) : await sideNow(context, one.frameworkId, one.unitId);
  if (other.content.framework.urn !== one.content.framework.urn)
    throw new Problem('requirements.not-comparable', 409, {});
  const isLater = otherId !== undefined && other.assessedOn < one.assessedOn;
  const [before, after] = isLater ? [other, one] : [one, other];
  return {
    before: presentSide(before),
    after: presentSide(after),
    ...compare(before.content.nodes, after.content.nodes),
  };
}

function sheetOf({ language }: Context, frozen: Frozen): Sheet {
  const say = sayIn(language);
  const { content, title, approver, recordedAt, recorder, sha256, assessedOn } = frozen;
  const head = {
    language,
    title,
    framework: say('frameworkVersion', content.framework),
    unit: content.unit.name,
    facts: [
      { label: say('assessedOn'), value: assessedOn },
      { label: say('approver'), value: approver },
      { label: say('recorded'), value: say('recordedBy', { moment: showMoment(recordedAt), name: recorder }) },
      { label: say('hash'), value: sha256 },
    ],
    source: say('frozenSource', { day: assessedOn }),
  };
  return statementSheet(head, content.nodes);
}

export const frozenHandlers: Handlers<typeof frozenApi> = {
  freeze: (context, { body }) => freeze(context, body),
  frozenList: async ({ db }, { query }) => {
    const { items, ...rest } = await store.listFrozen(db, query);
    return { ...rest, items: items.map(presentRow) };
  },
  frozen: (context, { params }) => frozenWith(context, params.id),
  compareFrozen: (context, { params, query }) => compareWith(context, params.id, query.with),
  frozenSheet: async (context, { params }) => sheetOf(context, await frozenWith(context, params.id)),
  frozenFile: async (context, { params, query }) => {
    const frozen = await frozenWith(context, params.id);
    const sheet = sheetOf(context, frozen);
    const name = plainName([sheet.title, frozen.framework, frozen.assessedOn]);
    return sheetFile(sheet, { format: query.format, name, madeAt: context.now });
  },
};
