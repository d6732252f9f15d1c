import { memo } from 'react';
import { Go } from '../../../../ui/Go.tsx';
import { CellMark } from '../../../../ui/picture/CellMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { CoveredDocument, CoveredNode } from '../../contract/coverage.ts';
import { called } from '../called.ts';
import { atUnit } from '../unit/useUnit.ts';
import { statusNames } from '../words.ts';
import { cellKey, type MatrixPart } from './matrix.ts';
import { coverageText as text } from './texts.ts';

type RowsProps = {
  part: MatrixPart;
  documents: readonly CoveredDocument[];
  broken: ReadonlySet<string>;
  unitId: string;
  /** The cell that Tab reaches first. */
  first: string;
};

type RowProps = Omit<RowsProps, 'part'> & { node: CoveredNode };

function Cell({ node, document, broken, unitId, first }: RowProps & { document: CoveredDocument }) {
  const t = useText();
  const key = cellKey(node.id, document.id);
  const bad = broken.has(key);
  const values = { requirement: called(node), document: `${document.number} ${document.title}` };
  return (
    <Go
      to={atUnit(`/requirements/nodes/${node.id}`, unitId)}
      className="covering-mark"
      data-broken={bad || undefined}
      tabIndex={key === first ? 0 : -1}
      aria-label={t(bad ? text.linkedBroken : text.linked, values)}
    >
      <span className="covering-dot" />
    </Go>
  );
}

function Row(props: RowProps) {
  const t = useText();
  const { node, documents, unitId } = props;
  const met = new Set(node.documentIds);
  return (
    <tr data-node={node.id}>
      <th scope="row">
        <Go to={atUnit(`/requirements/nodes/${node.id}`, unitId)} className="covering-requirement" title={node.name}>
          <CellMark state={node.standing.state} size={14} />
          <span className="unseen">{t(statusNames[node.standing.status])}: </span>
          <span className="covering-number">{node.refId}</span>
          <span className="covering-name" lang={node.language}>
            {node.name}
          </span>
        </Go>
      </th>
      {documents.map((document) => (
        <td key={document.id}>{met.has(document.id) && <Cell {...props} document={document} />}</td>
      ))}
    </tr>
  );
}

/** The rows under one heading. */
export const MatrixRows = memo(function MatrixRows({ part, ...rest }: RowsProps) {
  return (
    <tbody>
      <tr className="covering-section">
        <th scope="rowgroup" colSpan={rest.documents.length + 1}>
          <span>{part.section}</span>
        </th>
      </tr>
      {part.nodes.map((node) => (
        <Row key={node.id} node={node} {...rest} />
      ))}
    </tbody>
  );
});
