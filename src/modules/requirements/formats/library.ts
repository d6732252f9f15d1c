import { z } from 'zod';
import { ProblemPlace } from '../../../shared/problem.ts';

/** How a requirement in one framework relates to one in another (NIST IR 8477, set theory relationship mapping). */
export const MappingRelation = z.enum(['equal', 'subset', 'superset', 'intersect']);
export type MappingRelation = z.infer<typeof MappingRelation>;

/** How surely the text beside a node's `source` has been checked. Files that say nothing give `unstated`. */
export const Certainty = z.enum(['verified', 'probable', 'unstated']);
export type Certainty = z.infer<typeof Certainty>;

/** A language code as the files write it, in lower case: `sv`, `en`, `pt-br`. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/);

/** Language code → text. Empty only where the file has no such text at all; a name always has one language or more. */
export const Words = z.record(LanguageCode, z.string().min(1));
export type Words = z.infer<typeof Words>;
const Name = Words.refine((words) => Object.keys(words).length > 0);

/**
 * A requirement or a heading in a framework.
 *
 * `refId` is the file's own designation, '' when it has none; `urn` is unique and in lower case.
 * `order` counts from 0 in the file's order; `depth` is 1 for a node without a parent.
 */
export const LibraryNode = z.object({
  urn: z.string().min(1),
  parentUrn: z.string().nullable(),
  refId: z.string(),
  name: Name,
  text: Words,
  assessable: z.boolean(),
  groups: z.array(z.string()),
  source: z.string().nullable(),
  certainty: Certainty,
  order: z.int().min(0),
  depth: z.int().min(1),
});
export type LibraryNode = z.infer<typeof LibraryNode>;

/** A framework as a read-only whole: a higher `version` of the same `urn` replaces a lower one. */
export const Library = z.object({
  urn: z.string().min(1),
  version: z.int().min(0),
  refId: z.string(),
  name: Name,
  description: Words,
  provider: z.string(),
  source: z.string(),
  copyright: z.string().nullable(),
  locale: LanguageCode,
  groups: z.array(z.object({ id: z.string().min(1), name: Name })),
  nodes: z.array(LibraryNode),
});
export type Library = z.infer<typeof Library>;

/**
 * Relations from the nodes of one library to those of another. Whether the nodes exist is for the importer to see:
 * the libraries are mostly in other files. `strength` is 0–10 where the file gives it.
 */
export const MappingSet = z.object({
  urn: z.string().min(1),
  version: z.int().min(0),
  name: Name,
  source: z.string(),
  fromUrn: z.string().min(1),
  toUrn: z.string().min(1),
  relations: z.array(
    z.object({
      fromNodeUrn: z.string().min(1),
      toNodeUrn: z.string().min(1),
      relation: MappingRelation,
      strength: z.number().nullable(),
      reason: Words,
    }),
  ),
});
export type MappingSet = z.infer<typeof MappingSet>;

/** Where in a file something is: `path` is "rad 412" or "bladet Krav, rad 7", `message` says what and what to do. */
export const FilePlace = ProblemPlace;
export type FilePlace = z.infer<typeof FilePlace>;

/** All that a file holds. `warnings` are things the reader left out or had to guess, for a person to see before loading. */
export const LibraryFile = z.object({
  libraries: z.array(Library),
  mappings: z.array(MappingSet),
  warnings: z.array(FilePlace),
});
export type LibraryFile = z.infer<typeof LibraryFile>;
