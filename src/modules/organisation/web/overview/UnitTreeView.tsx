import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSearchValue } from '../../../../ui/address.ts';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { ErrorState } from '../../../../ui/ErrorState.tsx';
import { useRoomBeside } from '../../../../ui/room.ts';
import { useText } from '../../../../ui/Words.tsx';
import { useUnit } from '../unit/useUnit.ts';
import { overviewText } from './texts.ts';
import { top } from './tree/twig.ts';
import { UnitTree } from './tree/UnitTree.tsx';
import { type Tree, useTree } from './tree/useTree.ts';
import { UnitPeek } from './UnitPeek.tsx';
import { UnitSearch } from './UnitSearch.tsx';
import '../style/parts.css';

type ToolsProps = { q: string; write: (q: string) => void; ended: boolean; showEnded: (on: boolean) => void };

function TreeTools({ q, write, ended, showEnded }: ToolsProps) {
  const t = useText();
  const label = t(overviewText.findUnit);
  return (
    <div className="list-tools">
      <search className="search-box">
        <IconSearch size={17} aria-hidden />
        <input
          type="search"
          className="input input-small"
          aria-label={label}
          placeholder={label}
          value={q}
          onChange={(event) => write(event.target.value)}
        />
      </search>
      <label className="choice">
        <input type="checkbox" checked={ended} onChange={(event) => showEnded(event.target.checked)} />
        {t(overviewText.showEnded)}
      </label>
    </div>
  );
}

/** Opens the branches down to the unit shown beside, once for each unit. */
function useReveal(tree: Tree, id: string) {
  const { data: unit } = useUnit(id);
  const [revealed, setRevealed] = useState('');
  useEffect(() => {
    if (!unit || unit.id === revealed) return;
    tree.reveal(unit.above.map((one) => one.id));
    setRevealed(unit.id);
  }, [unit, revealed, tree]);
}

/**
 * The unit chosen, kept in the address. Beside the tree where there is room; else it covers the tree, so then it is shown
 * only when asked for here, not when one comes back from its page.
 */
function usePeeked() {
  const room = useRoomBeside();
  const [peeked, choose] = useSearchValue('unit');
  const [byHand, setByHand] = useState(false);
  const peek = (id: string) => {
    setByHand(id !== '');
    choose(id);
  };
  return { peeked, peek, shown: peeked !== '' && (room || byHand) };
}

function Branches(props: { tree: Tree; peeked: string; peek: (id: string) => void }) {
  const t = useText();
  const { tree } = props;
  if (tree.error) return <ErrorState error={tree.error} retry={() => tree.retry(top)} />;
  if (tree.lines.length > 0) return <UnitTree {...props} />;
  return <EmptyState title={t(overviewText.none)} text={t(overviewText.nothingYet)} />;
}

/** The organisation as a tree, with search and a unit beside. */
export function UnitTreeView() {
  const [q, write] = useState('');
  const [ended, showEnded] = useState(false);
  const { peeked, shown, peek } = usePeeked();
  const tree = useTree(ended);
  useReveal(tree, peeked);
  const choose = (id: string) => {
    write('');
    peek(id);
  };
  const close = () => peek('');
  const searching = q.trim() !== '';
  const name = tree.lines.find((line) => line.is === 'unit' && line.unit.id === peeked);
  return (
    <div className={shown ? 'tree-peeking' : undefined}>
      <div className="tree-side">
        <TreeTools q={q} write={write} ended={ended} showEnded={showEnded} />
        {searching && <UnitSearch q={q.trim()} showEnded={ended} choose={({ id }) => choose(id)} />}
        {!searching && <Branches tree={tree} peeked={peeked} peek={peek} />}
      </div>
      {shown && <UnitPeek id={peeked} name={name?.is === 'unit' ? name.unit.name : ''} close={close} />}
    </div>
  );
}
