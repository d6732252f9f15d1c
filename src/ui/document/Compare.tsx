import { type ReactNode, useState } from 'react';
import { Button } from '../Button.tsx';
import { useRoomForColumns } from '../room.ts';
import { useText } from '../Words.tsx';
import { type CompareBlock, type ComparePart, type Stretch, stretches } from './compare.ts';
import { readingText } from './texts.ts';
import '../style/compare.css';

/** A stretch with its mark: struck through or underlined, and said to screen readers. */
function Part({ part: { text, what } }: { part: ComparePart }) {
  const t = useText();
  const shown = text.replaceAll('\t', ' | ');
  if (what === 'same') return shown;
  const Mark = what === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="unseen">{t(what === 'added' ? readingText.added : readingText.removed)}: </span>
      {shown}
    </Mark>
  );
}

type Side = 'before' | 'after' | 'both';
const hidden: Record<Side, ComparePart['what'] | null> = { before: 'added', after: 'removed', both: null };
const missing: Record<Side, CompareBlock['what'] | null> = { before: 'added', after: 'removed', both: null };

/** A block as it read before, as it reads after, or both in one. */
function Block({ block, side }: { block: CompareBlock; side: Side }) {
  if (block.what === missing[side]) return null;
  const parts = block.parts.filter(({ what }) => what !== hidden[side]);
  return (
    <div className={`compare-${block.kind}`} style={{ '--depth': block.depth } as object}>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a comparison never move
        <Part key={place} part={part} />
      ))}
    </div>
  );
}

type RowsProps = { blocks: readonly CompareBlock[]; wide: boolean };

const Rows = ({ blocks, wide }: RowsProps): ReactNode =>
  blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a comparison never move
    <tr key={place} data-what={block.what}>
      {(wide ? (['before', 'after'] as const) : (['both'] as const)).map((side) => (
        <td key={side}>
          <Block block={block} side={side} />
        </td>
      ))}
    </tr>
  ));

function Folded({ blocks, wide }: RowsProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  if (open) return <Rows blocks={blocks} wide={wide} />;
  return (
    <tr className="compare-fold">
      <td colSpan={wide ? 2 : 1}>
        <Button kind="quiet" size="small" aria-expanded={false} onClick={() => setOpen(true)}>
          {t(readingText.unchanged, { count: blocks.length })}
        </Button>
      </td>
    </tr>
  );
}

const Shown = ({ stretch: { folded, blocks }, wide }: { stretch: Stretch; wide: boolean }) =>
  folded ? <Folded blocks={blocks} wide={wide} /> : <Rows blocks={blocks} wide={wide} />;

type CompareProps = {
  caption: string;
  blocks: readonly CompareBlock[];
  /** What the two texts are called: "Version 1", "Version 2". */
  before: string;
  after: string;
};

/** Two texts compared: side by side, on a phone in one; changed words are struck through or underlined. */
export function Compare({ caption, blocks, before, after }: CompareProps) {
  const wide = useRoomForColumns();
  return (
    <table className="compare">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {wide ? (
            <>
              <th scope="col">{before}</th>
              <th scope="col">{after}</th>
            </>
          ) : (
            <th scope="col">
              {before} → {after}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {stretches(blocks).map((stretch, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a comparison never move
          <Shown key={place} stretch={stretch} wide={wide} />
        ))}
      </tbody>
    </table>
  );
}
