import { IconFileTypePdf, IconTable } from '@tabler/icons-react';
import { addressOf } from '../../../../shared/client.ts';
import { usePathValue } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { Tabs } from '../../../../ui/Tabs.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Coverage } from '../../contract/coverage.ts';
import { requirementsApi } from '../../contract.ts';
import { StandingBar } from '../StandingBar.tsx';
import { UnitChooser } from '../unit/UnitChooser.tsx';
import { atUnit, useUnit } from '../unit/useUnit.ts';
import { text as common } from '../words.ts';
import { BrokenTab } from './BrokenTab.tsx';
import { ExpiringTab } from './ExpiringTab.tsx';
import { MatrixTab } from './MatrixTab.tsx';
import { uncovered } from './matrix.ts';
import { OutsideTab } from './OutsideTab.tsx';
import { coverageText as text } from './texts.ts';
import { UncoveredTab } from './UncoveredTab.tsx';
import { useCoverage } from './useCoverage.ts';

type ShownProps = { coverage: Coverage; unitId: string };

function Files({ coverage: { framework }, unitId }: ShownProps) {
  const t = useText();
  const file = (format: 'pdf' | 'xlsx') =>
    addressOf(requirementsApi.coverageFile, { params: { id: framework.id }, query: { unitId, format } });
  return (
    <>
      <ButtonLink icon={IconFileTypePdf} href={file('pdf')} download>
        {t(common.pdf)}
      </ButtonLink>
      <ButtonLink icon={IconTable} href={file('xlsx')} download>
        {t(common.xlsx)}
      </ButtonLink>
    </>
  );
}

function Parts({ coverage, unitId }: ShownProps) {
  const t = useText();
  const without = uncovered(coverage.nodes);
  const { id } = coverage.framework;
  return (
    <Tabs
      label={t(text.parts)}
      tabs={[
        { key: 'matrix', label: t(text.matrix), content: () => <MatrixTab coverage={coverage} unitId={unitId} /> },
        {
          key: 'uncovered',
          label: t(text.uncovered),
          count: without.length,
          content: () => <UncoveredTab nodes={without} unitId={unitId} />,
        },
        { key: 'outside', label: t(text.outside), content: () => <OutsideTab frameworkId={id} unitId={unitId} /> },
        {
          key: 'expiring',
          label: t(text.expiring),
          count: coverage.expiring.length,
          content: () => <ExpiringTab coverage={coverage} unitId={unitId} />,
        },
        {
          key: 'broken',
          label: t(text.broken),
          count: coverage.broken.length,
          content: () => <BrokenTab coverage={coverage} unitId={unitId} />,
        },
      ]}
    />
  );
}

function Shown({ coverage, unitId }: ShownProps) {
  const t = useText();
  const { framework, statuses } = coverage;
  return (
    <>
      <PageTitle
        title={t(text.title, { framework: framework.refId })}
        back={{ to: atUnit(`/requirements/${framework.id}`, unitId), label: framework.name }}
        lead={t(text.lead)}
        actions={<Files coverage={coverage} unitId={unitId} />}
      />
      <UnitChooser />
      <div className="coverage-standing">
        <StandingBar counts={statuses} />
      </div>
      <Parts coverage={coverage} unitId={unitId} />
    </>
  );
}

/** Which documents meet which requirements of a framework, and where that fails. */
export default function CoveragePage() {
  const id = usePathValue('frameworkId');
  const unit = useUnit();
  return (
    <Load query={useCoverage(id, unit.id)} skeleton={<PageSkeleton />}>
      {(coverage) => <Shown coverage={coverage} unitId={unit.id} />}
    </Load>
  );
}
