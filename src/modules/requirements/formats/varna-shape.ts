import { z } from 'zod';
import { Certainty } from './library.ts';
import { byLanguage, count, flag, languageCode, list, needed, optional } from './shape.ts';

/** The language of texts that stand alone; Swedish when it is not said. */
const locale = z.union([languageCode, z.literal(''), z.null()]).optional();

/** A framework in Värna's own YAML. Texts are by language, or one text in the file's own. */
export const VarnaLibrary = z.object({
  urn: needed,
  version: count,
  refId: optional,
  name: byLanguage,
  description: byLanguage,
  provider: optional,
  source: optional,
  copyright: optional,
  locale,
  groups: z.array(z.object({ id: needed, name: byLanguage })).nullish(),
  nodes: z.array(z.unknown()),
});
export type VarnaLibrary = z.infer<typeof VarnaLibrary>;

/** A requirement; `parent` is the refId of another. Without `assessable` it is so when nothing lies under it. */
export const VarnaNode = z.object({
  refId: needed,
  parent: optional,
  assessable: flag.nullish(),
  name: byLanguage,
  text: byLanguage,
  groups: list,
  source: optional,
  certainty: z.union([Certainty, z.literal('').transform(() => null)]).nullish(),
});

/** Relations between two libraries in Värna's own YAML. `from` and `to` are library URNs, in a relation refIds. */
export const VarnaMapping = z.object({
  urn: needed,
  version: count,
  name: byLanguage,
  source: optional,
  locale,
  from: needed,
  to: needed,
  relations: z.array(z.unknown()),
});

export const VarnaRelation = z.object({
  from: needed,
  to: needed,
  relation: needed,
  strength: z.union([count, z.null()]).optional(),
  reason: byLanguage,
});
