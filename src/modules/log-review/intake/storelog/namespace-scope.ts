/** An element's start tag: its name with prefix, and the namespaces it declares itself. */
export type Tag = { name: string; ns: Record<string, string> };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** The tag as text, without its other attributes. */
export const tagText = ({ name, ns }: Tag): string => `<${name}${attributes(Object.entries(ns))}>`;

/** The namespaces in scope that a tag does not declare itself, as attributes. */
export function declarations(outer: readonly Tag[], tag: Tag): string {
  const scope = new Map(outer.flatMap(({ ns }) => Object.entries(ns)));
  return attributes([...scope].filter(([prefix]) => !Object.hasOwn(tag.ns, prefix)));
}

const attributes = (declared: readonly (readonly [string, string])[]): string =>
  declared
    .map(([prefix, uri]) => {
      const value = uri.replace(/[&<"]/g, (sign) => escapes[sign] ?? sign);
      return ` xmlns${prefix === '' ? '' : `:${prefix}`}="${value}"`;
    })
    .join('');
