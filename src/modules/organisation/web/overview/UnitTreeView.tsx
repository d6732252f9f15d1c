import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSearchValue } from '../../../../ui/address.ts';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { useUnit } from '../unit/useUnit.ts';
import { overviewText } from './texts.ts';
import { UnitTree } from './tree/UnitTree.tsx';
import { type Tree, useTree } from './tree/useTree.ts';
import { UnitPeek } from './UnitPeek.tsx';
import { UnitSearch } from './UnitSearch.tsx';
import '../../../../ui/style/register.css';
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

/** The organisation as a tree, with search and a unit beside. */
export function UnitTreeView() {
  const t = useText();
  const [q, write] = useState('');
  const [ended, showEnded] = useState(false);
  const [peeked, peek] = useSearchValue('unit');
  const tree = useTree(ended);
  useReveal(tree, peeked);
  const choose = (id: string) => {
    write('');
    peek(id);
  };
  const searching = q.trim() !== '';
  const name = tree.lines.find((line) => line.is === 'unit' && line.unit.id === peeked);
  return (
    <div className={peeked ? 'tree-peeking' : undefined}>
      <div className="tree-side">
        <TreeTools q={q} write={write} ended={ended} showEnded={showEnded} />
        {searching && <UnitSearch q={q.trim()} showEnded={ended} choose={({ id }) => choose(id)} />}
        {!searching && tree.lines.length > 0 && <UnitTree tree={tree} peeked={peeked} peek={peek} />}
        {!searching && tree.lines.length === 0 && (
          <EmptyState title={t(overviewText.none)} text={t(overviewText.nothingYet)} />
        )}
      </div>
      {peeked && <UnitPeek id={peeked} name={name?.is === 'unit' ? name.unit.name : ''} close={() => peek('')} />}
    </div>
  );
}
