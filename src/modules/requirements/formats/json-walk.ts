/** The keys and positions from the outermost value inwards; what lies deeper than the token at hand is of no account. */
export type Trail = readonly (string | number)[];

/** Told where each key, list item and value begins: the first `depth` steps of the trail lead there. True ends the walk. */
export type Visit = (trail: Trail, depth: number, offset: number) => boolean;

type Expecting = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

const blank = /[ \t\r\n]*/y;
const word =
  /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}[\],:]/uy;

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/**
 * Goes through JSON token by token. Gives the offset of the first token that JSON does not allow, the text's length if
 * it ends too soon, or null if all is well or the visit ended it. The engine's own parser is much faster, but does not
 * say where things stand.
 */
export function walkJson(text: string, visit: Visit): number | null {
  const trail: (string | number)[] = [];
  let expecting: Expecting = 'value';
  let offset = matchAt(blank, text, 0)?.length ?? 0;
  while (offset < text.length) {
    const found = matchAt(word, text, offset);
    const next: Expecting | undefined = found === undefined ? undefined : follow(found, expecting, trail);
    if (found === undefined || next === undefined) return offset;
    const opens = found === '{' || found === '[';
    const begins = !/^[:,\]}]$/.test(found);
    if (begins && visit(trail, opens ? trail.length - 1 : trail.length, offset)) return null;
    expecting = next;
    offset += found.length;
    offset += matchAt(blank, text, offset)?.length ?? 0;
  }
  return expecting === 'nothing' ? null : offset;
}

/** What may come after `found`, with the trail brought up to date; undefined if `found` may not stand here. */
function follow(found: string, expecting: Expecting, trail: (string | number)[]): Expecting | undefined {
  const isKey = expecting === 'key' || expecting === 'key or end';
  const isValue = expecting === 'value' || expecting === 'value or end';
  if (found === '}' || found === ']') return close(found, expecting, trail);
  if (found === ',') return expecting === 'comma or end' ? proceed(trail) : undefined;
  if (found === ':') return expecting === 'colon' ? 'value' : undefined;
  if (isKey && found.startsWith('"')) {
    trail[trail.length - 1] = JSON.parse(found);
    return 'colon';
  }
  if (!isValue) return undefined;
  if (found === '{' || found === '[') trail.push(found === '{' ? '' : 0);
  if (found === '{') return 'key or end';
  if (found === '[') return 'value or end';
  return trail.length === 0 ? 'nothing' : 'comma or end';
}

/** Past a comma: the next item of a list, or the next key of an object. */
function proceed(trail: (string | number)[]): Expecting {
  const last = trail.at(-1);
  if (typeof last !== 'number') return 'key';
  trail[trail.length - 1] = last + 1;
  return 'value';
}

function close(found: string, expecting: Expecting, trail: (string | number)[]): Expecting | undefined {
  const empty = found === '}' ? 'key or end' : 'value or end';
  const closesInnermost = typeof trail.at(-1) === (found === '}' ? 'string' : 'number');
  if (!closesInnermost || (expecting !== 'comma or end' && expecting !== empty)) return undefined;
  trail.pop();
  return trail.length === 0 ? 'nothing' : 'comma or end';
}
