import { createHash } from 'node:crypto';
import type { Context, Handlers } from '../../platform/module.ts';
import { safeRichText } from '../../platform/rich-text.ts';
import { newId } from '../../shared/ids.ts';
import { Problem } from '../../shared/problem.ts';
import type { Document, DocumentChange, DocumentRow, DocumentText, DocumentVersion, documentsApi } from './contract.ts';
import { sectionsOf, withAnchors } from './rules.ts';
import * as store from './store.ts';

type Row = Awaited<ReturnType<typeof store.listDocuments>>['items'][number];
type VersionRow = Awaited<ReturnType<typeof store.versionsOf>>[number];

const presentRow = ({ language }: Context, row: Row): DocumentRow => ({
  id: row.id,
  number: row.number,
  title: row.title,
  kind: row.kind,
  areaId: row.area_id,
  area: language === 'sv' ? row.area_sv : row.area_en,
  unitId: row.unit_id,
  unit: row.unit,
  openness: row.openness,
  status: row.status,
  decidedBy: row.decided_by,
  decidedOn: row.decided_on,
  nextReviewOn: row.next_review_on,
});

const presentVersion = (row: VersionRow): DocumentVersion => ({
  id: row.id,
  number: row.number,
  status: row.status,
  contentSha256: row.content_sha256,
  publishedAt: row.published_at?.toISOString() ?? null,
  publishedBy: row.published_by,
});

const person = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

async function documentAt(context: Context, id: string): Promise<Document> {
  const row = await store.documentRow(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  context.note({ unitId: row.unit_id });
  const versions = await store.versionsOf(context.db, id);
  return {
    ...presentRow(context, row),
    version: row.version,
    summary: row.summary,
    registryNumber: row.registry_number,
    paragraph: row.paragraph,
    author: person(row.author_id, row.author_name),
    reviewer: person(row.reviewer_id, row.reviewer_name),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    versions: versions.filter(({ status }) => status !== 'draft' || row.may_edit).map(presentVersion),
    mayEdit: row.may_edit,
  };
}

async function editable(context: Context, id: string): Promise<Document> {
  const document = await documentAt(context, id);
  if (!document.mayEdit) throw new Problem('permission.not-here', 403, { id });
  if (document.status === 'withdrawn') throw new Problem('documents.is-withdrawn', 409, { id });
  return document;
}

type Facts = Omit<typeof DocumentChange._output, 'version' | 'number'>;
const columnsOf = (facts: Facts) => ({
  unit_id: facts.unitId,
  kind: facts.kind,
  title: facts.title,
  summary: facts.summary,
  area_id: facts.areaId,
  registry_number: facts.registryNumber,
  decided_by: facts.decidedBy,
  decided_on: facts.decidedOn,
  paragraph: facts.paragraph,
  author_id: facts.authorId,
  reviewer_id: facts.reviewerId,
  openness: facts.openness,
  valid_from: facts.validFrom,
  valid_to: facts.validTo,
  next_review_on: facts.nextReviewOn,
});

async function refuseUnfitFacts(
  { db }: Context,
  id: string,
  number: string,
  { areaId, validFrom, validTo }: Facts,
): Promise<void> {
  const at = (path: string, code: string, values = {}) =>
    new Problem(code, 422, values, [{ path: `body.${path}`, message: code }]);
  if (await store.numberTaken(db, number, id)) throw at('number', 'documents.number-taken', { number });
  if (!(await store.areaExists(db, areaId))) throw at('areaId', 'documents.unknown-area');
  if (validFrom && validTo && validTo < validFrom) throw at('validTo', 'documents.ends-before-start');
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Puts text into the draft, making one (the next number) where there is none. */
async function writeDraft(context: Context, documentId: string, html: string, seen: number | null): Promise<number> {
  const body = withAnchors(safeRichText(html));
  const content_sha256 = hashOf(body);
  const draft = await store.draftOf(context.db, documentId);
  if ((draft?.version ?? null) !== seen) throw new Problem('record.changed', 409, { current: draft });
  const versions = draft ? [] : await store.versionsOf(context.db, documentId);
  const number = draft?.number ?? (versions[0]?.number ?? 0) + 1;
  const id = draft?.id ?? newId(context.now.epochMilliseconds);
  if (draft) await store.updateDraft(context.db, id, { body, content_sha256 });
  else await store.insertVersion(context.db, { id, document_id: documentId, number, body, content_sha256 });
  await store.replaceSections(context.db, id, sectionsOf(body));
  return number;
}

async function textAt(context: Context, documentId: string, number: number): Promise<DocumentText> {
  const row = await store.versionAt(context.db, documentId, number);
  if (!row) throw new Problem('record.not-found', 404, { id: documentId });
  const sections = await store.sectionsAt(context.db, row.id);
  return { ...presentVersion(row), version: row.version, body: row.body, sections };
}

export const handlers: Handlers<typeof documentsApi> = {
  list: async (context, { query }) => {
    const { items, ...rest } = await store.listDocuments(context.db, query);
    return { ...rest, items: items.map((row) => presentRow(context, row)) };
  },
  areas: async ({ db }) => ({ items: await store.areas(db) }),
  choices: async ({ db }, { query }) => {
    const found = await store.documentChoices(db, query.q);
    return { items: found.map(({ id, number, title }) => ({ id, label: title, hint: number })) };
  },
  create: async (context, { body }) => {
    const { id, number: wanted, body: html, ...facts } = body;
    const number = wanted ?? (await store.nextNumber(context.db));
    await refuseUnfitFacts(context, id, number, facts);
    await store.insertDocument(context.db, { id, number, ...columnsOf(facts) });
    if (html) await writeDraft(context, id, html, null);
    return documentAt(context, id);
  },
  get: (context, { params }) => documentAt(context, params.id),
  change: async (context, { params, body }) => {
    const { version, number, ...facts } = body;
    const current = await editable(context, params.id);
    await refuseUnfitFacts(context, params.id, number, facts);
    if (!(await store.updateDocument(context.db, params.id, version, { number, ...columnsOf(facts) })))
      throw new Problem('record.changed', 409, { current });
    return documentAt(context, params.id);
  },
  withdraw: async (context, { params, body }) => {
    const current = await editable(context, params.id);
    if (current.validFrom && body.validTo < current.validFrom)
      throw new Problem('documents.ends-before-start', 422, {}, [
        { path: 'body.validTo', message: 'documents.ends-before-start' },
      ]);
    const done = await store.updateDocument(context.db, params.id, body.version, {
      status: 'withdrawn',
      valid_to: body.validTo,
    });
    if (!done) throw new Problem('record.changed', 409, { current });
    return documentAt(context, params.id);
  },
  text: async (context, { params }) => {
    const text = await textAt(context, params.id, params.number);
    if (text.status === 'draft' && !(await documentAt(context, params.id)).mayEdit)
      throw new Problem('record.not-found', 404, params);
    return text;
  },
  write: async (context, { params, body }) => {
    await editable(context, params.id);
    const number = await writeDraft(context, params.id, body.body, body.version);
    context.note({ subjectId: params.id, detail: { number } });
    return textAt(context, params.id, number);
  },
  publish: async (context, { params, body }) => {
    await editable(context, params.id);
    const draft = await store.draftOf(context.db, params.id);
    if (!draft) throw new Problem('documents.no-draft', 409, params);
    if (draft.content_sha256 !== body.contentSha256) throw new Problem('documents.draft-changed', 409, params);
    await store.publishDraft(context.db, params.id, draft.id, context.actor.id);
    await store.markInForce(context.db, params.id, context.today.toString());
    context.note({ subjectId: params.id, detail: { number: draft.number, contentSha256: draft.content_sha256 } });
    return documentAt(context, params.id);
  },
};
