import { useState } from 'react';
import { useActor } from '../../../../ui/Actor.tsx';
import { RecordAttachments } from '../../../../ui/record/RecordAttachments.tsx';
import { RecordHistory } from '../../../../ui/record/RecordHistory.tsx';
import { RecordLinks } from '../../../../ui/record/RecordLinks.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { RecordReaders } from '../../../../ui/record/RecordReaders.tsx';
import { RecordActions } from '../../../actions/web/index.ts';
import type { Answer } from '../../contract/assessments.ts';
import { called } from '../called.ts';
import { StatusOf } from '../StatusOf.tsx';
import { UnitChooser } from '../unit/UnitChooser.tsx';
import { atUnit } from '../unit/useUnit.ts';
import { Asks } from './Asks.tsx';
import { Below } from './Below.tsx';
import { Chain } from './Chain.tsx';
import { Documents } from './Documents.tsx';
import { EvidenceLines } from './EvidenceLines.tsx';
import { Judged } from './Judged.tsx';
import { Mappings } from './Mappings.tsx';
import { Neighbours } from './Neighbours.tsx';
import { NodeNext, type Part } from './NodeNext.tsx';
import { Safeguards } from './Safeguards.tsx';
import { Suggested } from './Suggested.tsx';

/** What happened to the unit's own assessment; who has seen it is told to those who assess and to overseers. */
function Story({ answer: { own, mayAssess } }: { answer: Answer }) {
  const overseer = useActor()?.permissions.includes('audit.read') ?? false;
  if (!own) return null;
  return (
    <>
      <RecordHistory id={own.id} />
      {(overseer || mayAssess) && <RecordReaders id={own.id} />}
    </>
  );
}

const Beside = ({ id, unitId, mayWrite }: { id: string; unitId: string; mayWrite: boolean }) => (
  <div className="node-beside">
    <RecordActions id={id} unitId={unitId} />
    <RecordAttachments id={id} mayWrite={mayWrite} />
    <RecordLinks id={id} mayWrite={mayWrite} />
  </div>
);

/** A requirement at a unit: met by what, shown by what, decided by whom, last checked when. */
export function Requirement({ answer }: { answer: Answer }) {
  const [part, open] = useState<Part | null>(null);
  const { node, unit, own, mayAssess } = answer;
  const opener = (one: Part) => ({ adding: part === one, add: (on: boolean) => open(on ? one : null) });
  return (
    <RecordPage
      title={node.name}
      number={node.refId}
      back={{ to: atUnit(`/requirements/${node.framework.id}`, unit.id), label: node.framework.name }}
      status={<StatusOf status={answer.status} framed />}
      owner={node.above.map(called).join(' › ')}
      actions={<Neighbours id={node.id} frameworkId={node.framework.id} unitId={unit.id} />}
      next={
        <>
          <UnitChooser />
          <NodeNext answer={answer} open={open} />
          {answer.suggestion && <Suggested suggestion={answer.suggestion} unitId={unit.id} />}
          <Asks node={node} unitId={unit.id} />
          <Chain answer={answer} />
        </>
      }
      below={<Story answer={answer} />}
    >
      <Judged answer={answer} editing={part === 'assessment'} edit={(on) => open(on ? 'assessment' : null)} />
      <Documents answer={answer} {...opener('document')} />
      <Safeguards answer={answer} {...opener('safeguard')} />
      <EvidenceLines answer={answer} {...opener('evidence')} />
      <Below answer={answer} />
      <Mappings mappings={node.mappings} unitId={unit.id} />
      {own && <Beside id={own.id} unitId={unit.id} mayWrite={mayAssess} />}
    </RecordPage>
  );
}
