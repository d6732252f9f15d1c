import { type KeyboardEvent, useRef, useState } from 'react';
import { useGo } from '../../../../../ui/address.ts';
import { NoticeLine } from '../../../../../ui/Notices.tsx';
import { useText } from '../../../../../ui/Words.tsx';
import { overviewText } from '../texts.ts';
import { type Moves, onTreeKey } from './keys.ts';
import { LevelLine, UnitLine } from './TreeLine.tsx';
import type { Line } from './twig.ts';
import type { Tree } from './useTree.ts';
import '../../style/tree.css';

type UnitTreeProps = { tree: Tree; peeked: string; peek: (id: string) => void };
type Shown = Extract<Line, { is: 'unit' }>;
const isUnit = (line: Line): line is Shown => line.is === 'unit';

function useTreeKeys(units: readonly Shown[], { tree, peeked, peek }: UnitTreeProps) {
  const go = useGo();
  const element = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(peeked);
  const reached = [focused, peeked].find((id) => units.some(({ unit }) => unit.id === id)) ?? units[0]?.unit.id ?? '';
  const moves: Moves = {
    focus: (id) => {
      setFocused(id);
      element.current?.querySelector<HTMLElement>(`[data-unit="${id}"]`)?.focus();
    },
    set: tree.set,
    peek,
    go: (id) => go(`/organisation/units/${id}`),
  };
  return { element, reached, setFocused, onKeyDown: (event: KeyboardEvent) => onTreeKey(event, units, reached, moves) };
}

/** The organisation as a tree, branches loaded as they are opened. */
export function UnitTree(props: UnitTreeProps) {
  const t = useText();
  const { tree, peeked, peek } = props;
  const units = tree.lines.filter(isUnit);
  const { element, reached, setFocused, onKeyDown } = useTreeKeys(units, props);
  return (
    <>
      {tree.endedFailed && <NoticeLine tone="watch">{t(overviewText.endedFailed)}</NoticeLine>}
      <div className="twig twig-head" aria-hidden="true">
        <span>{t(overviewText.unitHead)}</span>
        <span className="twig-kind">{t(overviewText.kindHead)}</span>
        <span className="twig-manager">{t(overviewText.managerHead)}</span>
      </div>
      <div
        ref={element}
        role="tree"
        tabIndex={-1}
        className="tree"
        aria-label={`${t(overviewText.treeName)}. ${t(overviewText.treeKeys)}`}
        onKeyDown={onKeyDown}
        onFocus={(event) => setFocused(event.target.dataset.unit ?? reached)}
      >
        {tree.lines.map((line) =>
          line.is === 'unit' ? (
            <UnitLine
              key={line.unit.id}
              line={line}
              reached={line.unit.id === reached}
              peeked={line.unit.id === peeked}
              toggle={() => tree.set(line.unit.id, !line.open)}
              peek={() => peek(line.unit.id === peeked ? '' : line.unit.id)}
            />
          ) : (
            <LevelLine key={`below-${line.parentId}`} line={line} retry={() => tree.retry(line.parentId)} />
          ),
        )}
      </div>
    </>
  );
}
