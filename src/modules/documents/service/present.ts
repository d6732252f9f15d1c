import type { Context } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Document, DocumentRow, DocumentVersion } from '../contract/register.ts';
import type { PersonRef } from '../contract/words.ts';
import * as store from '../store/document.ts';
import { versionsOf } from '../store/version.ts';

type Row = Awaited<ReturnType<typeof store.listDocuments>>['items'][number];
type VersionRow = Awaited<ReturnType<typeof versionsOf>>[number];

export const presentRow = ({ language }: Context, row: Row): DocumentRow => ({
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

export const presentVersion = (row: VersionRow): DocumentVersion => ({
  id: row.id,
  number: row.number,
  status: row.status,
  contentSha256: row.content_sha256,
  publishedAt: row.published_at?.toISOString() ?? null,
  publishedBy: row.published_by,
  stage: row.stage,
  changeKind: row.change_kind,
  changeSummary: row.change_summary,
  decidedBy: row.decided_by,
  decidedOn: row.decided_on,
  paragraph: row.paragraph,
  inForceOn: row.in_force_on,
});

export const person = (id: string | null, name: string | null): PersonRef | null =>
  id === null ? null : { id, name: name ?? '' };

/** A document as its reader sees it; drafts only for who may edit. Errors: `record.not-found`. */
export async function documentAt(context: Context, id: string): Promise<Document> {
  const row = await store.documentRow(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  context.note({ unitId: row.unit_id });
  const versions = await versionsOf(context.db, id);
  const instead = { id: row.instead_id, number: row.instead_number, title: row.instead_title };
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
    replacedBy:
      instead.id === null ? null : { id: instead.id, number: instead.number ?? '', title: instead.title ?? '' },
    withdrawnReason: row.withdrawn_reason,
    versions: versions.filter(({ status }) => status !== 'draft' || row.may_edit).map(presentVersion),
    mayEdit: row.may_edit,
  };
}

/** A document that the actor may change. Errors: `permission.not-here`, `documents.is-withdrawn`. */
export async function editable(context: Context, id: string): Promise<Document> {
  const document = await documentAt(context, id);
  if (!document.mayEdit) throw new Problem('permission.not-here', 403, { id });
  if (document.status === 'withdrawn') throw new Problem('documents.is-withdrawn', 409, { id });
  return document;
}
