import type { CellState } from '../../shared/sheet.ts';
import { NumberText } from '../NumberText.tsx';
import { useText } from '../Words.tsx';
import { CellMark } from './CellMark.tsx';
import { cellStates } from './cell.ts';
import { pictureText } from './texts.ts';

/** What shapes and colours mean, with how many of each. */
export function Legend({
  counts,
  words,
}: {
  counts: Record<CellState, number>;
  words?: Partial<Record<CellState, string>>;
}) {
  const t = useText();
  return (
    <ul className="legend">
      {cellStates
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <li key={state}>
            <CellMark state={state} /> <strong>{<NumberText value={counts[state]} />}</strong>{' '}
            {words?.[state] ?? t(pictureText[state])}
          </li>
        ))}
    </ul>
  );
}
