import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Text } from '../../../shared/text.ts';
import { syntax } from './texts.ts';

/** Something that reads as YAML but cannot be used, at an offset in the text. */
export type Fault = { offset: number; text: Text; values?: Record<string, unknown> };

/** Looking up an alias goes through all before it, so their number is limited. */
const mostAliases = 5000;

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/**
 * Goes through a document once. Turns numbers back into the text they are written as (a designation 4.10 is not 4.1),
 * and finds the first field that stands twice, alias that points at nothing, or alias too many.
 */
export function inspect(document: Document.Parsed): Fault | null {
  const anchors = new Set<string>();
  let aliases = 0;

  const inspectAlias = (name: string, offset: number): Fault | null => {
    aliases += 1;
    if (aliases > mostAliases) return { offset, text: syntax.tooManyAliases };
    return anchors.has(name) ? null : { offset, text: syntax.unknownAlias };
  };

  const inspectNode = (node: unknown): Fault | null => {
    if (isAlias(node)) return inspectAlias(node.source, startOf(node));
    if (!isNode(node)) return null;
    if (node.anchor) anchors.add(node.anchor);
    if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
    if (isSeq(node)) return firstFault(node.items, inspectNode);
    if (!isMap(node)) return null;
    const keys = new Set<string>();
    return firstFault(node.items, ({ key, value }) => inspectKey(key, keys) ?? inspectNode(value));
  };

  const inspectKey = (key: unknown, keys: Set<string>): Fault | null => {
    const fault = inspectNode(key);
    if (fault || !isScalar(key)) return fault;
    const field = String(key.value);
    if (keys.has(field)) return { offset: startOf(key), text: syntax.duplicateKey, values: { field } };
    keys.add(field);
    return null;
  };

  return inspectNode(document.contents);
}

function firstFault<T>(items: readonly T[], find: (item: T) => Fault | null): Fault | null {
  for (const item of items) {
    const fault = find(item);
    if (fault) return fault;
  }
  return null;
}
