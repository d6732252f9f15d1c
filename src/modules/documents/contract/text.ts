import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';
import { DocumentText } from './register.ts';
import { SnippetPart } from './words.ts';

const body = z.string().max(2_000_000);
const ByVersion = z.object({ id: z.uuid(), number: z.coerce.number().int().min(1) });

/** A stretch of a compared text: kept, new or gone. The earlier text is all but `added`, the later all but `removed`. */
export const DifferencePart = z.object({ text: z.string(), what: z.enum(['same', 'added', 'removed']) });
export type DifferencePart = z.infer<typeof DifferencePart>;

/**
 * A block of two compared versions, in reading order. The cells of a table row are parted by tabs; the text of an image is
 * its description. `depth`: level of a heading (1–6) or of a nested list (1 …), otherwise 0.
 */
export const DifferenceBlock = z.object({
  what: z.enum(['unchanged', 'added', 'removed', 'changed']),
  kind: z.enum(['heading', 'paragraph', 'item', 'row', 'image', 'quote', 'code']),
  depth: z.number(),
  parts: z.array(DifferencePart),
});
export type DifferenceBlock = z.infer<typeof DifferenceBlock>;

export const VersionDifference = z.object({
  from: z.number(),
  to: z.number(),
  counts: z.object({ unchanged: z.number(), added: z.number(), removed: z.number(), changed: z.number() }),
  blocks: z.array(DifferenceBlock),
});
export type VersionDifference = z.infer<typeof VersionDifference>;

/** A section that holds what was searched for; `anchor` is empty for what stands before the first heading. */
export const SectionHit = z.object({
  anchor: z.string(),
  number: z.string(),
  heading: z.string(),
  hits: z.number(),
  snippet: z.array(SnippetPart),
});
export type SectionHit = z.infer<typeof SectionHit>;

export const DocumentHit = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  area: z.string(),
  unit: z.string(),
  versionNumber: z.number(),
  section: SectionHit.omit({ hits: true }).nullable(),
});
export type DocumentHit = z.infer<typeof DocumentHit>;

export const textsApi = contract({
  text: {
    method: 'GET',
    path: '/documents/:id/versions/:number',
    permission: may.readPublic,
    params: ByVersion,
    reply: DocumentText,
  },
  /** Puts text in the draft. A changed draft needs new reviews and approvals; a decided one must first be taken back. */
  write: {
    method: 'PUT',
    path: '/documents/:id/draft',
    permission: may.edit,
    audit: 'documents.written',
    params: ById,
    body: z.object({ version: z.number().int().nullable(), body }),
    reply: DocumentText,
  },
  /** What differs between two versions, the later against the earlier. */
  difference: {
    method: 'GET',
    path: '/documents/:id/difference',
    permission: may.readPublic,
    params: ById,
    query: z.object({ from: z.coerce.number().int().min(1), to: z.coerce.number().int().min(1) }),
    reply: VersionDifference,
  },
  /** Where in a version something is said. */
  searchText: {
    method: 'GET',
    path: '/documents/:id/versions/:number/search',
    permission: may.readPublic,
    params: ByVersion,
    query: z.object({ q: z.string().trim().min(2).max(200) }),
    reply: z.object({ items: z.array(SectionHit) }),
  },
  /** Documents in force whose title, number or text holds the words (beginnings of words count), each led to its best section. */
  find: {
    method: 'GET',
    path: '/documents/find',
    permission: may.readPublic,
    query: z.object({ q: z.string().trim().min(2).max(200), areaId: z.string().optional() }),
    reply: z.object({ items: z.array(DocumentHit) }),
  },
  /** A version as PDF/UA. */
  textFile: {
    method: 'GET',
    path: '/documents/:id/versions/:number/file',
    permission: may.readPublic,
    audit: 'documents.printed',
    params: ByVersion,
    download: true,
    reply: z.any(),
  },
});
