import { fill, type Text } from '../../../shared/text.ts';
import { type Path, type Reading, refusedAt, type Source } from './findings.ts';
import { walkJson } from './json-walk.ts';
import { lastLine, lineAndColumn } from './line.ts';
import { places, refusals, syntax } from './texts.ts';

/** Offset in valid JSON of what `path` leads to, or of the deepest part of the path that exists. */
function offsetOf(text: string, path: Path): number {
  let deepest = { depth: 0, offset: 0 };
  walkJson(text, (trail, depth, offset) => {
    const leadsThere = depth > deepest.depth && depth <= path.length;
    if (leadsThere && path.slice(0, depth).every((key, at) => key === trail[at])) deepest = { depth, offset };
    return deepest.depth === path.length;
  });
  return deepest.offset;
}

/** A string, word or number that begins and never ends. */
const unfinished = /^(?:"(?:[^"\\]|\\.?)*|[a-z]+|-?[\d.eE+-]*)$/s;

/** Reads JSON; refuses with line and column where it breaks. */
export function jsonSource(reading: Reading, text: string): Source {
  const say = (words: Text, values: Record<string, unknown>) => fill(words[reading.language], values);
  try {
    const value: unknown = JSON.parse(text);
    const place = (path: Path) => say(places.line, lineAndColumn(text, offsetOf(text, path)));
    return { value, place, end: null };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const offset = walkJson(text, () => false) ?? text.length;
  const rest = text.slice(offset);
  const isCut = rest === '' || unfinished.test(rest.trimEnd());
  if (isCut) throw refusedAt(reading, say(places.line, { line: lastLine(text) }), refusals.cutShort);
  throw refusedAt(reading, say(places.lineAndColumn, lineAndColumn(text, offset)), syntax.json);
}
