import { useMay } from '../../../../ui/Actor.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { Load } from '../../../../ui/Load.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import type { NodeDetail } from '../../contract/frameworks.ts';
import { may } from '../../permissions.ts';
import { called } from '../called.ts';
import { useUnit } from '../unit/useUnit.ts';
import { Asks } from './Asks.tsx';
import { Mappings } from './Mappings.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Requirement } from './Requirement.tsx';
import { useAnswer, useNode } from './useAnswer.ts';

/** A requirement for those who may read what it asks, but not how it stands. */
const Plain = ({ node }: { node: NodeDetail }) => (
  <RecordPage
    title={node.name}
    number={node.refId}
    back={{ to: `/requirements/${node.framework.id}`, label: node.framework.name }}
    owner={node.above.map(called).join(' › ')}
    actions={<Neighbours id={node.id} frameworkId={node.framework.id} unitId="" />}
  >
    <Asks node={node} unitId="" />
    <Mappings mappings={node.mappings} unitId="" />
  </RecordPage>
);

function AtUnit({ id }: { id: string }) {
  const unit = useUnit();
  return (
    <Load query={useAnswer(id, unit.id)} skeleton={<PageSkeleton />}>
      {(answer) => <Requirement key={`${id}${unit.id}`} answer={answer} />}
    </Load>
  );
}

function AsRead({ id }: { id: string }) {
  return (
    <Load query={useNode(id)} skeleton={<PageSkeleton />}>
      {(node) => <Plain node={node} />}
    </Load>
  );
}

/** One requirement. */
export default function NodePage() {
  const id = usePathValue('nodeId');
  const mayRead = useMay(may.read);
  return mayRead ? <AtUnit id={id} /> : <AsRead id={id} />;
}
