import type { CellState } from '../../shared/sheet.ts';
import { useText } from '../Words.tsx';
import { CellMark } from './CellMark.tsx';
import { tally } from './cell.ts';
import { Legend } from './Legend.tsx';
import { pictureText } from './texts.ts';

type StripPictureProps = { caption: string; cells: readonly { label: string; state: CellState }[] };

/** A strip for reading and print, each cell named for screen readers; `CoverageStrip` is the one to work in. */
export function StripPicture({ caption, cells }: StripPictureProps) {
  const t = useText();
  return (
    <figure className="strip-figure">
      <figcaption>{caption}</figcaption>
      <ul className="strip">
        {cells.map((cell) => (
          <li key={cell.label} className="strip-cell" title={`${cell.label}: ${t(pictureText[cell.state])}`}>
            <CellMark state={cell.state} size={18} />
            <span className="unseen">
              {cell.label}: {t(pictureText[cell.state])}
            </span>
          </li>
        ))}
      </ul>
      <Legend counts={tally(cells)} />
    </figure>
  );
}
