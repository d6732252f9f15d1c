/** A form's values as they will be sent; nested by names with dots. */
export type Values = Record<string, unknown>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at `address.street`; `undefined` when there is none. */
export function valueAt(values: Values, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (isValues(inner) ? inner[key] : undefined), values);
}

/** A copy of the values with the one at `path` replaced; `undefined` removes it. */
export function withValue(values: Values, path: string, value: unknown): Values {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    const { [key]: _, ...others } = values;
    return value === undefined ? others : { ...others, [key]: value };
  }
  const inner = values[key];
  return { ...values, [key]: withValue(isValues(inner) ? inner : {}, rest.join('.'), value) };
}

/** Paths of all fields that are empty texts. */
export function emptyPaths(values: Values, above = ''): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const path = `${above}${key}`;
    if (isValues(value)) return emptyPaths(value, `${path}.`);
    return value === '' ? [path] : [];
  });
}

/** Equal as they would be sent. */
export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
