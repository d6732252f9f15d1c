import { z } from 'zod';
import { needed, optional } from './shape.ts';

/** A property: `label` is what people call the part, `status` may say that it is withdrawn. */
const Property = z.object({ name: optional, value: optional, class: optional });
const Properties = z.array(Property).nullish();
export type Properties = z.infer<typeof Properties>;

/** A place in the prose for the organisation to fill in. */
export const OscalParam = z.object({
  id: needed,
  label: optional,
  values: z.array(optional).nullish(),
  select: z.object({ choice: z.array(optional).nullish() }).nullish(),
});
export type OscalParam = z.infer<typeof OscalParam>;
const Params = z.array(OscalParam).nullish();

/** A piece of text with pieces of its own: statement, item, guidance … */
export type OscalPart = {
  name: string;
  title: string;
  prose: string;
  props?: Properties;
  parts?: OscalPart[] | null | undefined;
};
const Part: z.ZodType<OscalPart> = z.lazy(() =>
  z.object({ name: optional, title: optional, prose: optional, props: Properties, parts: z.array(Part).nullish() }),
);

const Children = z.array(z.unknown()).nullish();
const Titled = { title: optional, params: Params, props: Properties, parts: z.array(Part).nullish() };

/** A group of controls; it need not have an id. */
export const OscalGroup = z.object({ id: optional, ...Titled, groups: Children, controls: Children });
export type OscalGroup = z.infer<typeof OscalGroup>;

/** A control; controls inside it are its enhancements. */
export const OscalControl = z.object({ id: needed, ...Titled, controls: Children });
export type OscalControl = z.infer<typeof OscalControl>;

/** An OSCAL catalog 1.x. Back matter and links are not read. */
export const OscalCatalog = z.object({
  uuid: needed,
  metadata: z.object({
    title: needed,
    version: needed,
    'oscal-version': optional,
    'document-ids': z.array(z.object({ identifier: needed })).nullish(),
    parties: z.array(z.object({ name: optional })).nullish(),
  }),
  params: Params,
  groups: Children,
  controls: Children,
});
export type OscalCatalog = z.infer<typeof OscalCatalog>;
