/** A form's values as they will be sent; nested by names with dots, a number being a place in a list. */
export type Values = Record<string, unknown>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const partOf = (inner: unknown, key: string): unknown => {
  if (Array.isArray(inner)) return inner[Number(key)];
  return isValues(inner) ? inner[key] : undefined;
};

/** The value at `address.street` or `lines.0.text`; `undefined` when there is none. */
export const valueAt = (values: Values, path: string): unknown => path.split('.').reduce<unknown>(partOf, values);

/** A copy of the values with the one at `path` replaced; `undefined` removes it. */
export function withValue(values: Values, path: string, value: unknown): Values {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    const { [key]: _, ...others } = values;
    return value === undefined ? others : { ...others, [key]: value };
  }
  const inner = values[key];
  if (Array.isArray(inner)) return { ...values, [key]: withPart(inner, rest, value) };
  return { ...values, [key]: withValue(isValues(inner) ? inner : {}, rest.join('.'), value) };
}

/** A copy of a list with something replaced in the row that is named first. */
const withPart = (rows: readonly unknown[], [place, ...rest]: readonly string[], value: unknown): unknown[] =>
  rows.map((row, at) => {
    if (at !== Number(place)) return row;
    return rest.length === 0 ? value : withValue(isValues(row) ? row : {}, rest.join('.'), value);
  });

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
