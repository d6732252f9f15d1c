import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useGo, usePathValue } from '../../../../ui/address.ts';
import { Load } from '../../../../ui/Load.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import type { Assessment } from '../../contract/assessments.ts';
import { requirements } from '../calls.ts';
import { atUnit } from '../unit/useUnit.ts';

function ToRequirement({ assessment: { nodeId, unit } }: { assessment: Assessment }) {
  const go = useGo();
  useEffect(() => go(atUnit(`/requirements/nodes/${nodeId}`, unit.id), { replace: true }), [go, nodeId, unit.id]);
  return <PageSkeleton />;
}

/** An assessment is shown at its requirement; links and history know it by its own address. */
export default function AssessmentPage() {
  const id = usePathValue('id');
  const query = useQuery({
    queryKey: ['requirements', 'assessment', id],
    queryFn: () => requirements.assessment({ params: { id } }),
  });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(assessment) => <ToRequirement assessment={assessment} />}
    </Load>
  );
}
