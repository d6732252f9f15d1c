import { DataTable } from '../../../../ui/DataTable.tsx';
import { CoverageStrip, type StripGroup } from '../../../../ui/picture/CoverageStrip.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { NodeRow } from '../../contract/frameworks.ts';
import { called } from '../called.ts';
import { StandingBar } from '../StandingBar.tsx';
import { atUnit } from '../unit/useUnit.ts';
import { useCellWords } from '../useCellWords.ts';
import { frameworkText as text } from './texts.ts';
import '../style/outline.css';
import { chaptersOf, counts, countsBelow } from './tree.ts';

/** Beyond this many cells a strip says less than its chapters do. */
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

function Chapters({ tree }: { tree: readonly NodeRow[] }) {
  const t = useText();
  const below = countsBelow(tree);
  const tops = tree.filter(({ parentId, id }) => parentId === null && below.has(id));
  return (
    <DataTable
      caption={t(text.chapters)}
      captioned
      rows={tops}
      rowKey={({ id }) => id}
      columns={[
        { label: t(text.chapter), cell: called },
        {
          label: t(text.standing),
          width: '50%',
          cell: ({ id }) => {
            const of = below.get(id);
            return of && <StandingBar counts={of} />;
          },
        },
      ]}
    />
  );
}

/** The framework at a glance: a cell for each requirement, or a bar for each chapter when they are too many. */
export function Strip({ tree, unitId }: { tree: readonly NodeRow[]; unitId: string }) {
  const t = useText();
  const words = useCellWords();
  if (tree.filter(counts).length > mostCells) return <Chapters tree={tree} />;
  return (
    <div className="outline-strip">
      <CoverageStrip caption={t(text.strip)} groups={groupsOf(tree, unitId)} words={words} />
    </div>
  );
}
