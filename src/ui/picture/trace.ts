/** The links of the chain, in order. */
export const traceLevels = ['requirement', 'document', 'safeguard', 'evidence'] as const;
export type TraceLevel = (typeof traceLevels)[number];

/** One thing in the chain; the same key in several rows is the same thing. */
export type TraceNode = {
  key: string;
  /** Short and whole, as "A.5.1 Policyer". */
  label: string;
  to?: string;
  /** A word beneath: decided by whom, valid until when. */
  note?: string;
};

/** One requirement and all it is met and shown by. */
export type TraceRow = {
  requirement: TraceNode;
  documents: readonly TraceNode[];
  safeguards: readonly TraceNode[];
  evidence: readonly TraceNode[];
};

export type PlacedNode = TraceNode & { level: TraceLevel; missing: boolean; rows: number[] };
export type TraceLink = { from: string; to: string; broken: boolean; rows: number[] };
export type Trace = { columns: { level: TraceLevel; nodes: PlacedNode[] }[]; links: TraceLink[] };

const gap = (level: TraceLevel, row: number): TraceNode => ({ key: `gap-${level}-${row}`, label: '' });

/** What stands at each level of a row, a gap where there is nothing. */
export function levelsOf(row: TraceRow, place: number): Record<TraceLevel, { node: TraceNode; missing: boolean }[]> {
  const orGap = (level: TraceLevel, nodes: readonly TraceNode[]) =>
    nodes.length > 0 ? nodes.map((node) => ({ node, missing: false })) : [{ node: gap(level, place), missing: true }];
  return {
    requirement: [{ node: row.requirement, missing: false }],
    document: orGap('document', row.documents),
    safeguard: orGap('safeguard', row.safeguards),
    evidence: orGap('evidence', row.evidence),
  };
}

function addTo<T extends { rows: number[] }>(all: Map<string, T>, key: string, row: number, make: () => T) {
  const known = all.get(key) ?? make();
  if (!known.rows.includes(row)) known.rows.push(row);
  all.set(key, known);
}

/** The chain as a graph of four columns: shared things once, gaps where the chain breaks. */
export function traceOf(rows: readonly TraceRow[]): Trace {
  const nodes = new Map<string, PlacedNode>();
  const links = new Map<string, TraceLink>();
  rows.forEach((row, place) => {
    const at = levelsOf(row, place);
    traceLevels.forEach((level, depth) => {
      for (const { node, missing } of at[level]) {
        addTo(nodes, `${level}:${node.key}`, place, () => ({ ...node, level, missing, rows: [] }));
        const before = traceLevels[depth - 1];
        for (const earlier of before ? at[before] : []) {
          const [from, to] = [`${before}:${earlier.node.key}`, `${level}:${node.key}`];
          addTo(links, `${from}>${to}`, place, () => ({ from, to, broken: missing || earlier.missing, rows: [] }));
        }
      }
    });
  });
  const columns = traceLevels.map((level) => ({
    level,
    nodes: [...nodes.values()].filter((node) => node.level === level),
  }));
  return { columns, links: [...links.values()] };
}

/** Where a node stands, in pixels. */
export type Box = { left: number; top: number; width: number; height: number };
const thickest = 18;

/** The slice of a node's side that each of its links leaves from or comes in at: middle and thickness, top to bottom. */
function slices(box: Box, count: number): { y: number; thick: number }[] {
  const thick = Math.min(thickest, (box.height - 6) / count);
  const from = box.top + (box.height - thick * count) / 2;
  return Array.from({ length: count }, (_, place) => ({ y: from + thick * (place + 0.5), thick }));
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A band from the right side of one box to the left side of another. */
function band(from: Box, out: { y: number; thick: number }, to: Box, into: { y: number; thick: number }): string {
  const [x1, x2] = [from.left + from.width, to.left];
  const middle = (x1 + x2) / 2;
  const [a, b, c, d] = [
    out.y - out.thick / 2,
    into.y - into.thick / 2,
    into.y + into.thick / 2,
    out.y + out.thick / 2,
  ].map(round);
  return `M${round(x1)} ${a}C${round(middle)} ${a} ${round(middle)} ${b} ${round(x2)} ${b}V${c}C${round(middle)} ${c} ${round(middle)} ${d} ${round(x1)} ${d}Z`;
}

/** The shape of each link as an SVG path; links whose ends are not yet measured have none. */
export function bands(
  links: readonly TraceLink[],
  boxes: ReadonlyMap<string, Box>,
): { link: TraceLink; path: string }[] {
  const topOf = (key: string) => boxes.get(key)?.top ?? 0;
  return links.flatMap((link) => {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
    if (!from || !to) return [];
    const leaving = links.filter((one) => one.from === link.from).sort((one, other) => topOf(one.to) - topOf(other.to));
    const coming = links.filter((one) => one.to === link.to).sort((one, other) => topOf(one.from) - topOf(other.from));
    const out = slices(from, leaving.length)[leaving.indexOf(link)];
    const into = slices(to, coming.length)[coming.indexOf(link)];
    return out && into ? [{ link, path: band(from, out, to, into) }] : [];
  });
}
