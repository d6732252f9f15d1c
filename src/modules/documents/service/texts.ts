import type { Context, Handlers } from '../../../platform/module.ts';
import { richBlocks } from '../../../platform/rich-text/blocks.ts';
import { compareTexts } from '../../../platform/rich-text/difference.ts';
import { searchPassages, snippetOf, wordsBeginning } from '../../../platform/rich-text/search.ts';
import { Problem } from '../../../shared/problem.ts';
import type { DocumentText } from '../contract/register.ts';
import type { DocumentHit, textsApi, VersionDifference } from '../contract/text.ts';
import { documentsNamed } from '../store/document.ts';
import { type Found, findPassages, passagesAt } from '../store/passage.ts';
import * as store from '../store/version.ts';
import { documentPdf } from './document-pdf.ts';
import { documentAt, editable, presentVersion } from './present.ts';
import { roundsAt } from './rounds.ts';
import { writeDraft } from './writing.ts';

/** A draft is read by who may change the document, and by those who are asked to examine or approve it. */
async function mayReadDraft(context: Context, documentId: string): Promise<boolean> {
  const { mayEdit } = await documentAt(context, documentId);
  if (mayEdit) return true;
  return (await roundsAt(context, documentId)).some(({ outcome }) => outcome === null);
}

async function readable(context: Context, documentId: string, number: number) {
  const row = await store.versionAt(context.db, documentId, number);
  if (!row || (row.status === 'draft' && !(await mayReadDraft(context, documentId))))
    throw new Problem('record.not-found', 404, { id: documentId });
  return row;
}

async function textAt(context: Context, documentId: string, number: number): Promise<DocumentText> {
  const row = await readable(context, documentId, number);
  const sections = await store.sectionsAt(context.db, row.id);
  return { ...presentVersion(row), version: row.version, body: row.body, sections };
}

async function differenceOf(context: Context, id: string, from: number, to: number): Promise<VersionDifference> {
  const [before, after] = [await readable(context, id, from), await readable(context, id, to)];
  const blocks = compareTexts(richBlocks(before.body), richBlocks(after.body));
  const counts = { unchanged: 0, added: 0, removed: 0, changed: 0 };
  for (const { what } of blocks) counts[what]++;
  return { from, to, counts, blocks };
}

const presentHit = ({ language }: Context, row: Found, words: string): DocumentHit => ({
  id: row.id,
  number: row.document_number,
  title: row.title,
  area: language === 'sv' ? row.area_sv : row.area_en,
  unit: row.unit,
  versionNumber: row.version_number,
  section: {
    anchor: row.anchor,
    number: row.number,
    heading: row.heading,
    snippet: snippetOf(row.text || row.heading, wordsBeginning(words)),
  },
});

const mostFound = 20;

/** Those named so first, then those whose text holds the words. */
async function find(context: Context, words: string, areaId: string | null): Promise<DocumentHit[]> {
  const named = await documentsNamed(context.db, words, areaId, mostFound);
  const passages = await findPassages(context.db, words, areaId, mostFound);
  const inText = new Map(passages.map((row) => [row.id, presentHit(context, row, words)]));
  const byName = named.map(({ area_sv, area_en, version_number, ...row }) => ({
    ...row,
    area: context.language === 'sv' ? area_sv : area_en,
    versionNumber: version_number,
    section: inText.get(row.id)?.section ?? null,
  }));
  const first = new Set(byName.map(({ id }) => id));
  return [...byName, ...[...inText.values()].filter(({ id }) => !first.has(id))].slice(0, mostFound);
}

/** Texts of documents: read, written, compared, searched, printed. */
export const textHandlers: Handlers<typeof textsApi> = {
  text: (context, { params }) => textAt(context, params.id, params.number),
  write: async (context, { params, body }) => {
    await editable(context, params.id);
    const number = await writeDraft(context, params.id, body.body, body.version);
    context.note({ subjectId: params.id, detail: { number } });
    return textAt(context, params.id, number);
  },
  difference: (context, { params, query }) => differenceOf(context, params.id, query.from, query.to),
  searchText: async (context, { params, query }) => {
    const { id } = await readable(context, params.id, params.number);
    const found = searchPassages(await passagesAt(context.db, id), query.q);
    return {
      items: found.map(({ passage: { anchor, number, heading }, hits, snippet }) => ({
        anchor,
        number,
        heading,
        hits,
        snippet,
      })),
    };
  },
  find: async (context, { query }) => ({ items: await find(context, query.q, query.areaId ?? null) }),
  textFile: async (context, { params }) => {
    const row = await readable(context, params.id, params.number);
    context.note({ subjectId: params.id, detail: { number: params.number } });
    return documentPdf(context, await documentAt(context, params.id), row);
  },
};
