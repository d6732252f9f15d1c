import { useMay } from '../../../../ui/Actor.tsx';
import { Stack } from '../../../../ui/Arrange.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Framework } from '../../contract/frameworks.ts';
import { may } from '../../permissions.ts';
import { useFramework } from '../overview/useFrameworks.ts';
import { pageTitles } from '../page-titles.ts';
import { UnitChooser } from '../unit/UnitChooser.tsx';
import { atUnit, useUnit } from '../unit/useUnit.ts';
import { AboutFramework } from './AboutFramework.tsx';
import { FrameworkActions } from './FrameworkActions.tsx';
import { RequirementTree } from './RequirementTree.tsx';
import { Strip } from './Strip.tsx';
import { frameworkText as text } from './texts.ts';

/** The groups the unit is measured by, when it has chosen. */
function MeasuredBy({ framework: { selection, groups } }: { framework: Framework }) {
  const t = useText();
  if (!selection?.groups) return null;
  const names = groups.filter(({ selected }) => selected).map(({ name }) => name);
  return t(text.measuredBy, { groups: names.join(', ') });
}

function Shown({ framework, unitId }: { framework: Framework; unitId: string }) {
  const t = useText();
  return (
    <>
      <PageTitle
        title={framework.name}
        back={{ to: atUnit('/requirements', unitId), label: t(pageTitles.requirements) }}
        lead={<MeasuredBy framework={framework} />}
        actions={<FrameworkActions framework={framework} unitId={unitId} />}
      />
      {unitId !== '' && <UnitChooser />}
      <Stack gap="wide">
        {unitId !== '' && <Strip tree={framework.tree} unitId={unitId} />}
        <div>
          <RequirementTree key={unitId} framework={framework} unitId={unitId} />
        </div>
        <AboutFramework framework={framework} />
      </Stack>
    </>
  );
}

/** One framework: at a glance, then requirement by requirement. */
export default function FrameworkPage() {
  const id = usePathValue('frameworkId');
  const unit = useUnit();
  const mayRead = useMay(may.read);
  const unitId = mayRead ? unit.id : '';
  const query = useFramework(id, unitId, !mayRead || unitId !== '');
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(framework) => <Shown framework={framework} unitId={unitId} />}
    </Load>
  );
}
