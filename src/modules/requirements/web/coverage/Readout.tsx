import { useText } from '../../../../ui/Words.tsx';
import type { Coverage } from '../../contract/coverage.ts';
import { called } from '../called.ts';
import type { At } from './Matrix.tsx';
import { cellKey } from './matrix.ts';
import { coverageText as text } from './texts.ts';

type ReadoutProps = { coverage: Coverage; broken: ReadonlySet<string>; at: At };

const Mark = ({ broken }: { broken?: boolean }) => (
  <span className="covering-mark" data-broken={broken || undefined}>
    <span className="covering-dot" />
  </span>
);

/** What the cell pointed at says, in words; what the marks mean when nothing is pointed at. */
export function Readout({ coverage, broken, at }: ReadoutProps) {
  const t = useText();
  const node = at && coverage.nodes.find(({ id }) => id === at.nodeId);
  const document = at && coverage.documents[at.column];
  if (!node || !document)
    return (
      <p className="covering-readout">
        <Mark /> {t(text.legendLinked)} <Mark broken /> {t(text.legendBroken)}
      </p>
    );
  const bad = broken.has(cellKey(node.id, document.id));
  const words = node.documentIds.includes(document.id) ? (bad ? text.linkedBroken : text.linked) : text.notLinked;
  const values = { requirement: called(node), document: `${document.number} ${document.title}` };
  return (
    <p className="covering-readout" aria-hidden="true">
      {t(words, values)}
    </p>
  );
}
