import { type SyntheticEvent, useMemo, useState } from 'react';
import { Go } from '../../../../ui/Go.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Coverage } from '../../contract/coverage.ts';
import { MatrixRows } from './MatrixRows.tsx';
import { brokenCells, cellKey, partsOf, rowsOf } from './matrix.ts';
import { moveInMatrix, rememberStop } from './matrix-keys.ts';
import { Readout } from './Readout.tsx';
import { coverageText as text } from './texts.ts';
import '../style/covering.css';

/** The requirement and the document one points at or has gone to. */
export type At = { nodeId: string; column: number } | null;

/** Where in the matrix something happened; null outside its cells. */
function placeOf(target: EventTarget): At {
  const cell = (target as HTMLElement).closest('td');
  const nodeId = cell?.closest('tr')?.dataset.node;
  return cell && nodeId ? { nodeId, column: cell.cellIndex - 1 } : null;
}

function Head({ documents, column }: { documents: Coverage['documents']; column: number | null }) {
  const t = useText();
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{t(text.caption)}</span>
        </th>
        {documents.map(({ id, number, title }, place) => (
          <th key={id} scope="col" data-at={place === column || undefined}>
            <Go to={`/documents/${id}`} title={`${number} ${title}`}>
              <span className="covering-document">{number}</span> {title}
            </Go>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Requirements down, documents across; pointing at a cell brings out its row and column and says what it means. */
export function Matrix({ coverage, unitId }: { coverage: Coverage; unitId: string }) {
  const t = useText();
  const [at, setAt] = useState<At>(null);
  const { nodes, documents } = coverage;
  const parts = useMemo(() => partsOf(rowsOf(nodes)), [nodes]);
  const broken = useMemo(() => brokenCells(coverage), [coverage]);
  const start = nodes.find(({ documentIds }) => documentIds.length > 0);
  const first = start ? cellKey(start.id, documents.find(({ id }) => start.documentIds.includes(id))?.id ?? '') : '';
  const point = ({ target }: SyntheticEvent) => {
    const place = placeOf(target);
    if (place?.nodeId !== at?.nodeId || place?.column !== at?.column) setAt(place);
  };
  const focus = (event: SyntheticEvent<HTMLElement>) => {
    point(event);
    const link = event.target as HTMLElement;
    if (link.matches('td a')) rememberStop(event.currentTarget, link);
  };
  return (
    <>
      <Readout coverage={coverage} broken={broken} at={at} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="covering-frame" tabIndex={0} aria-label={t(text.caption)}>
        <table
          className="covering"
          style={{ '--documents': documents.length } as object}
          onPointerOver={point}
          onPointerLeave={() => setAt(null)}
          onFocus={focus}
          onKeyDown={moveInMatrix}
        >
          <caption className="unseen">
            {t(text.caption)}. {t(text.keys)}
          </caption>
          <colgroup>
            <col />
            {documents.map(({ id }, place) => (
              <col key={id} className="covering-column" data-at={place === at?.column || undefined} />
            ))}
          </colgroup>
          <Head documents={documents} column={at?.column ?? null} />
          {parts.map((part) => (
            <MatrixRows
              key={part.section}
              part={part}
              documents={documents}
              broken={broken}
              unitId={unitId}
              first={first}
            />
          ))}
        </table>
      </section>
    </>
  );
}
