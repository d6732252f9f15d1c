import { z } from 'zod';
import { byLanguage, count, flag, languageCode, list, needed, optional, record } from './shape.ts';

/** Language → field → text, as CISO Assistant keeps translations beside the original. */
const Translations = z.record(z.string(), record.nullable()).nullish();
export type Translations = z.infer<typeof Translations>;

/** What stands first in a CISO Assistant library, before `objects`. */
export const CisoLibrary = z.object({
  urn: needed,
  locale: z
    .union([languageCode, z.literal(''), z.null()])
    .optional()
    .transform((code) => code || 'en'),
  ref_id: optional,
  name: optional,
  description: optional,
  copyright: optional,
  version: count,
  provider: optional,
  packager: optional,
  translations: Translations,
  objects: record,
});
export type CisoLibrary = z.infer<typeof CisoLibrary>;

/** A framework among the objects. Scores and visibility are left out. */
export const CisoFramework = z.object({
  urn: needed,
  ref_id: optional,
  name: optional,
  description: optional,
  translations: Translations,
  implementation_groups_definition: z.array(z.unknown()).nullish(),
  requirement_nodes: z.array(z.unknown()),
});
export type CisoFramework = z.infer<typeof CisoFramework>;

/** A group without `ref_id` is known by its name; one without either is nothing. */
export const CisoGroup = z.object({ ref_id: optional, name: optional, translations: Translations });

/** A requirement or heading. `depth` is counted anew, since files may leave it out or count differently. */
export const CisoNode = z.object({
  urn: needed,
  assessable: flag,
  parent_urn: optional,
  ref_id: optional,
  name: optional,
  description: optional,
  annotation: optional,
  implementation_groups: list,
  questions: z.union([record, z.array(z.unknown())]).nullish(),
  translations: Translations,
});
export type CisoNode = z.infer<typeof CisoNode>;

export const CisoQuestion = z.object({ text: byLanguage, translations: Translations });

export const CisoMappingSet = z.object({
  urn: needed,
  name: optional,
  translations: Translations,
  source_framework_urn: needed,
  target_framework_urn: needed,
  requirement_mappings: z.array(z.unknown()),
});

export const CisoMapping = z.object({
  source_requirement_urn: needed,
  target_requirement_urn: needed,
  relationship: needed,
  rationale: optional,
  annotation: optional,
  strength_of_relationship: z.union([count, z.literal(''), z.null()]).optional(),
});
