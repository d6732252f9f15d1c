import type { Block } from '../../shared/sheet.ts';
import { StripPicture } from '../picture/StripPicture.tsx';
import { scrolls, useTooWide } from '../useTooWide.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

function SheetTable({ block }: { block: Of<'table'> }) {
  const { frame, wide } = useTooWide();
  const alignOf = (place: number) => (block.columns[place]?.align === 'end' ? 'at-end' : undefined);
  const all = block.columns.reduce((sum, { width = 1 }) => sum + width, 0);
  return (
    <div ref={frame} className="sheet-scroll" {...scrolls(wide, block.caption)}>
      <table className="sheet-table">
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {block.columns.map(({ label, width = 1 }, place) => (
              <th key={label} scope="col" className={alignOf(place)} style={{ width: `${(100 * width) / all}%` }}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a sheet never move
            <tr key={line}>
              {row.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells of a sheet never move
                <td key={place} className={alignOf(place)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Heading = ({ block: { level, text } }: { block: Of<'heading'> }) => {
  if (level === 1) return <h2>{text}</h2>;
  return level === 2 ? <h3>{text}</h3> : <h4>{text}</h4>;
};

/** One block of a sheet. */
export function SheetBlock({ block }: { block: Block }) {
  if (block.kind === 'heading') return <Heading block={block} />;
  if (block.kind === 'paragraph') return <p className="sheet-text">{block.text}</p>;
  if (block.kind === 'table') return <SheetTable block={block} />;
  if (block.kind === 'strip') return <StripPicture caption={block.caption} cells={block.cells} />;
  return (
    <ul className="sheet-text">
      {block.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
