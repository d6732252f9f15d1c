import { type Document, isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { Text } from '../../../shared/text.ts';
import { refusals } from './texts.ts';

/** The value written last in the document, following the last item and the last field inwards. */
function lastValue(document: Document.Parsed): unknown {
  let node: unknown = document.contents;
  for (;;) {
    if (isMap(node) && !node.flow) node = node.items.at(-1)?.value;
    else if (isSeq(node) && !node.flow) node = node.items.at(-1);
    else return node;
  }
}

/** Whether a value shows its own end even without a line break after it: quotes or brackets. */
function showsItsEnd(node: unknown): boolean {
  if (!isScalar(node)) return isCollection(node);
  return node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
}

/**
 * Says why YAML that reads without error is still cut short, or null.
 *
 * YAML has no closing sign, so half a file is often a whole document. Two signs remain: a field or list item that
 * nothing follows, and a last value without a line break that might have gone on.
 */
export function endsShort(document: Document.Parsed, text: string): Text | null {
  const last = lastValue(document);
  const isUnwritten = last === undefined || last === null || (isScalar(last) && last.value === null && !last.source);
  if (isUnwritten) return refusals.cutShort;
  const unendedLine = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
  if (unendedLine === '' || unendedLine.trimStart().startsWith('#')) return null;
  return showsItsEnd(last) && /\S$/.test(text) ? null : refusals.endsWithoutNewline;
}
