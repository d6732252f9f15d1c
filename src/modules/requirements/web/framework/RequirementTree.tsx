import { useMemo } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Framework } from '../../contract/frameworks.ts';
import { Lazily } from '../Lazily.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { TreeFilters } from './TreeFilters.tsx';
import { TreeHead } from './TreeHead.tsx';
import { TreeRow } from './TreeRow.tsx';
import { frameworkText as text } from './texts.ts';
import { assessableAt, counts, countsBelow, linesOf, matching, parentsOf } from './tree.ts';
import { useChosen } from './useChosen.ts';
import { useOpened } from './useOpened.ts';
import { useSuggested } from './useSuggested.ts';
import { useWanted } from './useWanted.ts';
import '../style/outline.css';

const lotSize = 200;
const rowHeight = 43;

/** The framework's requirements under their headings: found, filtered, and assessed many at a time. */
export function RequirementTree({ framework, unitId }: { framework: Framework; unitId: string }) {
  const t = useText();
  const { tree, mayAssess } = framework;
  const { wanted, change } = useWanted();
  const suggested = useSuggested(framework.id, unitId);
  const opened = useOpened(tree.length);
  const assessable = useMemo(() => assessableAt(tree), [tree]);
  const { chosen, choose, setChosen } = useChosen(assessable);
  const parents = useMemo(() => parentsOf(tree), [tree]);
  const below = useMemo(() => countsBelow(tree), [tree]);
  const matches = useMemo(() => matching(tree, wanted, suggested), [tree, wanted, suggested]);
  const lines = linesOf(tree, { matches, outside: wanted.outside, isOpen: opened.isOpen });
  const found = (matches ?? tree).filter(counts);
  const whole = (id: string) => assessable.get(id)?.every((one) => chosen.has(one)) ?? null;
  return (
    <>
      <TreeFilters tree={tree} wanted={wanted} change={change} suggested={suggested} />
      <TreeHead found={found.length} narrowed={matches !== null} all={tree.filter(counts).length} opened={opened}>
        {mayAssess && found.length > 0 && (
          <Button kind="quiet" size="small" onClick={() => setChosen(new Set(found.map(({ id }) => id)))}>
            {t(text.chooseShown)}
          </Button>
        )}
      </TreeHead>
      {lines.length === 0 && <EmptyState title={t(text.nothing)} text={t(text.nothingText)} />}
      <div className="outline" data-rows>
        <Lazily items={lines} each={lotSize} height={rowHeight} keyOf={({ id }) => id}>
          {(lot) => (
            <ul className="outline-rows">
              {lot.map((node) => (
                <TreeRow
                  key={node.id}
                  node={node}
                  unitId={unitId}
                  open={parents.has(node.id) ? matches !== null || opened.isOpen(node.id) : null}
                  below={below.get(node.id) ?? null}
                  suggestion={suggested.get(node.id)}
                  chosen={mayAssess ? whole(node.id) : null}
                  toggle={opened.toggle}
                  choose={choose}
                />
              ))}
            </ul>
          )}
        </Lazily>
      </div>
      {chosen.size > 0 && (
        <SelectionBar framework={framework} unitId={unitId} chosen={chosen} clear={() => setChosen(new Set())} />
      )}
    </>
  );
}
