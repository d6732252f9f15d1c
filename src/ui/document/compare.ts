/** A stretch of a compared text: kept, new or gone. */
export type ComparePart = { text: string; what: 'same' | 'added' | 'removed' };

/** A block of two compared texts, in reading order; the cells of a row are parted by tabs. */
export type CompareBlock = {
  what: 'unchanged' | 'added' | 'removed' | 'changed';
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'image' | 'quote' | 'code';
  /** Level of a heading or of a nested list, otherwise 0. */
  depth: number;
  parts: readonly ComparePart[];
};

/** A stretch of the comparison: blocks to show, or unchanged ones folded away. */
export type Stretch = { folded: boolean; blocks: readonly CompareBlock[] };

const around = 1;

/**
 * Folds away what did not change, except for one block on each side of a change.
 * A single block is never folded.
 */
export function stretches(blocks: readonly CompareBlock[]): Stretch[] {
  const near = (place: number) =>
    blocks.slice(Math.max(0, place - around), place + around + 1).some(({ what }) => what !== 'unchanged');
  const result: { folded: boolean; blocks: CompareBlock[] }[] = [];
  for (const [place, block] of blocks.entries()) {
    const folded = !near(place);
    const last = result.at(-1);
    if (last?.folded === folded) last.blocks.push(block);
    else result.push({ folded, blocks: [block] });
  }
  return result.map((one) => (one.blocks.length === 1 ? { ...one, folded: false } : one));
}
