import { CoverageStrip, type StripGroup } from '../../../../ui/picture/CoverageStrip.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { NodeRow } from '../../contract/frameworks.ts';
import { called } from '../called.ts';
import { tally } from '../counts.ts';
import { StandingBar } from '../StandingBar.tsx';
import { atUnit } from '../unit/useUnit.ts';
import { useCellWords } from '../useCellWords.ts';
import { frameworkText as text } from './texts.ts';
import '../style/outline.css';
import { chaptersOf, counts } from './tree.ts';

/** Beyond this many cells a strip says less than the outline's headings do. */
const mostCells = 400;

/** The requirements by chapter, in order. */
export function groupsOf(tree: readonly NodeRow[], unitId: string): StripGroup[] {
  const chapterOf = chaptersOf(tree);
  const chapters = Map.groupBy(tree.filter(counts), chapterOf);
  return [...chapters].map(([heading, nodes]) => {
    return {
      key: heading?.id ?? '',
      title: heading ? called(heading) : '',
      cells: nodes.map(({ id, refId, name, standing }) => {
        const to = atUnit(`/requirements/nodes/${id}`, unitId);
        return { key: id, number: refId, title: name, state: standing?.state ?? 'none', to };
      }),
    };
  });
}

/** The framework at a glance: a cell for each requirement, or one bar when they are too many and the outline says more. */
export function Strip({ tree, unitId }: { tree: readonly NodeRow[]; unitId: string }) {
  const t = useText();
  const words = useCellWords();
  const counted = tree.filter(counts);
  if (counted.length > mostCells)
    return (
      <div className="outline-bar">
        <StandingBar counts={tally(counted.map(({ standing }) => standing?.status ?? 'notAssessed'))} />
      </div>
    );
  return (
    <div className="outline-strip">
      <CoverageStrip caption={t(text.strip)} groups={groupsOf(tree, unitId)} words={words} />
    </div>
  );
}
