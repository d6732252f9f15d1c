import { type KeyboardEvent, useState } from 'react';
import type { CellState } from '../../shared/sheet.ts';
import { Button } from '../Button.tsx';
import { DataTable } from '../DataTable.tsx';
import { Go } from '../Go.tsx';
import { useText } from '../Words.tsx';
import { CellMark } from './CellMark.tsx';
import { tally } from './cell.ts';
import { Legend } from './Legend.tsx';
import { pictureText } from './texts.ts';

export type StripCell = {
  key: string;
  /** Number as in the framework: "A.5.1". */
  number: string;
  title: string;
  state: CellState;
  to: string;
};
export type StripGroup = { key: string; title: string; cells: readonly StripCell[] };

type CoverageStripProps = {
  caption: string;
  /** The framework's chapters, in order. */
  groups: readonly StripGroup[];
  /** Words for the states when not those of requirements. */
  words?: Partial<Record<CellState, string>>;
};

/** Chapters no longer than this stand in columns. */
const fewCells = 9;

/** Arrow keys walk along the cells, so that a strip is one stop for the tab key. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const next = links[links.indexOf(document.activeElement as HTMLElement) + step];
  event.preventDefault();
  next?.focus();
}

function Cells({ groups, sayState }: { groups: readonly StripGroup[]; sayState: (state: CellState) => string }) {
  const small = groups.every(({ cells }) => cells.length <= fewCells);
  const first = groups[0]?.cells[0]?.key;
  const [focused, setFocused] = useState(first);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links inside
    <div className={small ? 'strip-groups strip-groups-small' : 'strip-groups'} onKeyDown={walk}>
      {groups.map((group) => (
        <div key={group.key} className="strip-group">
          <span className="strip-title" title={group.title}>
            {group.title}
          </span>
          <ul className="strip">
            {group.cells.map((cell) => (
              <li key={cell.key}>
                <Go
                  to={cell.to}
                  className="strip-cell"
                  tabIndex={cell.key === focused ? 0 : -1}
                  onFocus={() => setFocused(cell.key)}
                  aria-label={`${cell.number} ${cell.title}: ${sayState(cell.state)}`}
                  title={`${cell.number} ${cell.title}: ${sayState(cell.state)}`}
                >
                  <CellMark state={cell.state} size={18} />
                </Go>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function CellTable({ caption, groups, sayState }: CoverageStripProps & { sayState: (state: CellState) => string }) {
  const t = useText();
  return (
    <DataTable
      caption={caption}
      rows={groups.flatMap((group) => group.cells)}
      rowKey={(cell) => cell.key}
      columns={[
        { label: t(pictureText.requirement), cell: (cell) => <Go to={cell.to}>{`${cell.number} ${cell.title}`}</Go> },
        {
          label: t(pictureText.state),
          width: '12rem',
          cell: (cell) => (
            <span className="cell-words">
              <CellMark state={cell.state} /> {sayState(cell.state)}
            </span>
          ),
        },
      ]}
    />
  );
}

/** Coverage at a glance: one cell per requirement in its chapter, each a link; or the same as a table. */
export function CoverageStrip({ caption, groups, words }: CoverageStripProps) {
  const t = useText();
  const [tabled, setTabled] = useState(false);
  const sayState = (state: CellState) => words?.[state] ?? t(pictureText[state]);
  return (
    <figure className="strip-figure">
      <div className="strip-head">
        <figcaption>{caption}</figcaption>
        <Button kind="quiet" size="small" aria-pressed={tabled} onClick={() => setTabled(!tabled)}>
          {t(tabled ? pictureText.asPicture : pictureText.asTable)}
        </Button>
      </div>
      <Legend counts={tally(groups.flatMap((group) => group.cells))} {...(words ? { words } : {})} />
      {tabled ? (
        <CellTable caption={caption} groups={groups} sayState={sayState} />
      ) : (
        <Cells groups={groups} sayState={sayState} />
      )}
    </figure>
  );
}
